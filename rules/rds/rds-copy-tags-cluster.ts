import { not } from '../../core/model/index.ts';
import { copyTagsRule } from '../shared/databases.ts';

export default copyTagsRule({
  id: 'rds-copy-tags-cluster',
  title: 'Snapshots of Aurora clusters carry the tags of the cluster',
  severity: 'low',
  controls: ['RDS.16'],
  equivalents: { checkov: ['CKV_AWS_313'] },
  on: 'AWS::RDS::DBCluster',
  // Those of RDS have rules of their own.
  when: (cluster) => not(cluster.get('Engine').is('postgres', 'mysql')),
});
