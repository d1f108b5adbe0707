import { defineRule, not } from '../../core/model/index.ts';
import { isWrittenSecret } from '../shared/plain-secrets.ts';

export default defineRule({
  id: 'ssm-parameter-literal-secret',
  title: 'Parameters of Systems Manager hold no secrets in plain text',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_384'] },
  on: 'AWS::SSM::Parameter',
  holds: (parameter) => not(isWrittenSecret({ name: parameter.get('Name'), value: parameter.get('Value') })),
  message: (parameter) =>
    `${parameter.name} holds a secret in plain text: everyone who can read this template or the parameter has it.`,
});
