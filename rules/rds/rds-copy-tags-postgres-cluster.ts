import { copyTagsRule } from '../shared/databases.ts';

export default copyTagsRule({
  id: 'rds-copy-tags-postgres-cluster',
  title: 'Snapshots of clusters of RDS for PostgreSQL carry the tags of the cluster',
  severity: 'low',
  controls: ['RDS.47'],
  equivalents: { checkov: ['CKV_AWS_313'] },
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => cluster.get('Engine').is('postgres'),
});
