import { standbyRule } from '../shared/cluster-members.ts';

export default standbyRule({
  id: 'rds-cluster-multi-az',
  title: 'Aurora clusters have an instance to fail over to',
  severity: 'medium',
  controls: ['RDS.15'],
  on: 'AWS::RDS::DBCluster',
  instances: 'AWS::RDS::DBInstance',
  when: (cluster) => cluster.get('Engine').matches(/^aurora/i),
});
