import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-copy-tags-cluster',
  title: 'Snapshots of database clusters carry the tags of the cluster',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.16', 'RDS.47', 'RDS.48'],
  equivalents: { checkov: ['CKV_AWS_313'] },
  on: 'AWS::RDS::DBCluster',
  path: 'CopyTagsToSnapshot',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Copy tags to snapshots'),
  message: (resource) =>
    `Snapshots of ${resource.name} carry no tags: policies and clean-up that go by tags pass them by.`,
});
