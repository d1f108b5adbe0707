import { defineRule, not, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';

const OUTPUT = 'CloudFormation::Output';

export default defineRule({
  id: 'iam-access-key-secret-not-output',
  title: 'Stacks do not show the secrets of access keys',
  severity: 'critical',
  controls: [],
  on: 'AWS::IAM::AccessKey',
  when: (key) => not(key.siblings(OUTPUT).empty()),
  holds: (key) => key.siblings(OUTPUT).none((output) => shows(output.get('Value'), key)),
  message: (key) =>
    `Everyone who may look at the stack can read the secret of ${key.name}, and use the key for good.`,
});

function shows(value: Value, key: Resource): Answer {
  const { data } = value;
  if (data.kind === 'text')
    return value.decided(
      data.parts.some((part) => typeof part !== 'string' && shows(part, key).truth === 'yes'),
    );
  if (data.kind === 'unknown') return unknown;
  if (data.kind !== 'present') return value.decided(false);
  const { reference } = data;
  return value.decided(reference?.name === key.name && reference.attribute === 'SecretAccessKey');
}
