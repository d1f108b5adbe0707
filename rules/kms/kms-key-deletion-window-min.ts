import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'kms-key-deletion-window-min',
  title: 'Deleted KMS keys can be recovered for thirty days',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['kms_key_with_no_deletion_window'] },
  on: 'AWS::KMS::Key',
  path: 'PendingWindowInDays',
  least: 30,
  absent: 30,
  raise: { title: 'Wait thirty days before the key is destroyed', safety: 'safe' },
  message: (resource) =>
    `${resource.name} is gone sooner than need be after its deletion, and with it all that it encrypts.`,
});
