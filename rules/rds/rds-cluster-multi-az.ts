import { defineRule } from '../../core/model/index.ts';
import { hasStandby } from '../shared/cluster-members.ts';

export default defineRule({
  id: 'rds-cluster-multi-az',
  title: 'Aurora clusters have an instance to fail over to',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.15'],
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => cluster.get('Engine').matches(/^aurora/i),
  holds: (cluster) => hasStandby(cluster, 'AWS::RDS::DBInstance'),
  message: (cluster) =>
    `${cluster.name} has one instance: when it or its availability zone fails, the database is gone until a new one runs.`,
});
