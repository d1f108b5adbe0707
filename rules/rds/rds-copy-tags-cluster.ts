import { copyTagsRule } from '../shared/databases.ts';

export default copyTagsRule({
  id: 'rds-copy-tags-cluster',
  title: 'Snapshots of database clusters carry the tags of the cluster',
  severity: 'low',
  controls: ['RDS.16', 'RDS.47', 'RDS.48'],
  equivalents: { checkov: ['CKV_AWS_313'] },
  on: 'AWS::RDS::DBCluster',
});
