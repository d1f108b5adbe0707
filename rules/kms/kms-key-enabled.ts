import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-key-enabled',
  title: 'KMS keys are switched on',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_227'], kics: ['cmk_is_unusable'] },
  on: 'AWS::KMS::Key',
  path: 'Enabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'changes', 'Switch the key on (somebody may have meant it)'),
  message: (resource) =>
    `${resource.name} is switched off: nothing that it encrypts can be read, and services that use it fail.`,
});
