import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-access-key-secret-encrypted',
  title: 'Secrets of access keys are not in the clear in the state of Terraform',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['iam_access_key_is_exposed'] },
  on: 'AWS::IAM::AccessKey',
  path: 'pgp_key',
  when: (key) => key.get('pgp_key').present(),
  holds: (value) => not(value.is('none')),
  message: (key) =>
    `Everyone who may read the state can read the secret of ${key.name}, and use the key for good.`,
});
