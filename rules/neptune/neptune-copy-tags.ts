import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-copy-tags',
  title: 'Snapshots of Neptune clusters carry the tags of the cluster',
  severity: 'low',
  profile: 'all',
  controls: ['Neptune.8'],
  equivalents: { checkov: ['CKV_AWS_362'] },
  on: 'AWS::Neptune::DBCluster',
  path: 'CopyTagsToSnapshot',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Copy tags to snapshots'),
  message: (resource) =>
    `Snapshots of ${resource.name} carry no tags: policies and clean-up that go by tags pass them by.`,
});
