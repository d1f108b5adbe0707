import { copyTagsRule } from '../shared/databases.ts';

export default copyTagsRule({
  id: 'rds-copy-tags-mysql-cluster',
  title: 'Snapshots of clusters of RDS for MySQL carry the tags of the cluster',
  severity: 'low',
  controls: ['RDS.48'],
  equivalents: { checkov: ['CKV_AWS_313'] },
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => cluster.get('Engine').is('mysql'),
});
