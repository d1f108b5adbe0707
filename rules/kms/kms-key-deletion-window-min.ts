import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-key-deletion-window-min',
  title: 'Deleted KMS keys can be recovered for thirty days',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['kms_key_with_no_deletion_window'] },
  on: 'AWS::KMS::Key',
  path: 'PendingWindowInDays',
  holds: (value) => value.or(30).atLeast(30),
  fix: set(30, 'safe', 'Wait thirty days before the key is destroyed'),
  message: (resource) =>
    `${resource.name} is gone sooner than need be after its deletion, and with it all that it encrypts.`,
});
