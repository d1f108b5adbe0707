import { defineRule, not, unknown, type Answer, type Value } from '../../core/model/index.ts';
import { hasKey, isSecretAttribute } from '../shared/plain-secrets.ts';

export default defineRule({
  id: 'template-output-secret',
  title: 'Outputs show no secrets',
  severity: 'high',
  controls: [],
  on: 'CloudFormation::Output',
  holds: (output) => not(isSecret(output.get('Value')).at(output.get('Value'))),
  message: (output) =>
    `${output.name} shows a secret to everyone who may describe the stack: outputs are never masked.`,
});

/** Whether a value has a `NoEcho` parameter, a secret of another resource or a written key in it. */
function isSecret(value: Value): Answer {
  const { data } = value;
  switch (data.kind) {
    case 'present': {
      // The secret of an access key has a rule of its own.
      if (data.reference !== undefined) {
        const { attribute } = data.reference;
        return value.decided(attribute !== 'SecretAccessKey' && isSecretAttribute(attribute));
      }
      return data.dynamic === true ? unknown : value.decided(data.echoed === false);
    }
    case 'text': {
      const found = data.parts.some((part) => typeof part !== 'string' && isSecret(part).truth === 'yes');
      return found ? value.decided(true) : hasKey(value);
    }
    case 'literal':
      return data.hidden === true && data.value !== '' ? value.decided(true) : hasKey(value);
    default:
      return unknown;
  }
}
