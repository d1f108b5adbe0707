import { defineRule } from '../../core/model/index.ts';
import { hasStandby } from '../shared/cluster-members.ts';
export default defineRule({
  id: 'docdb-multi-az',
  title: 'DocumentDB clusters have an instance to fail over to',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::DocDB::DBCluster',
  holds: (cluster) => hasStandby(cluster, 'AWS::DocDB::DBInstance'),
  message: (cluster) =>
    `${cluster.name} has one instance: when it or its availability zone fails, the database is gone until a new one runs.`,
});
