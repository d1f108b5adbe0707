import { all, any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { isWrittenSecret, showsHidden } from '../shared/plain-secrets.ts';
import { looksSecret } from '../shared/secret-names.ts';

export default defineRule({
  id: 'ssm-parameter-literal-secret',
  title: 'Parameters of Systems Manager hold no secrets in plain text',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_384'] },
  on: 'AWS::SSM::Parameter',
  holds: (parameter) => {
    const [name, value] = [parameter.get('Name'), parameter.get('Value')];
    const isSecure = parameter.get('Type').is('SecureString');
    const secure = all(isSecure, isSecretText(value)).at(value);
    const shown = showsHidden(value) ? all(not(isSecure)).at(value) : isWrittenSecret({ name, value });
    return not(any(shown, secure));
  },
  message: (parameter) =>
    `${parameter.name} holds a secret in plain text: everyone who can read this template or the parameter has it.`,
});

/** Whether a text looks as only secrets do; what is to be secure may still be a word that somebody replaces. */
function isSecretText(value: Value): Answer {
  const text = value.literal();
  return typeof text === 'string' ? value.decided(looksSecret(text)) : value.decided(false);
}
