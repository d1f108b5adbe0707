import { defineRule } from '../../core/model/index.ts';
import { hasStandby } from '../shared/cluster-members.ts';

export default defineRule({
  id: 'neptune-multi-az',
  title: 'Neptune clusters have an instance to fail over to',
  severity: 'medium',
  profile: 'strict',
  controls: ['Neptune.9'],
  equivalents: { cdkNag: ['AwsSolutions-N1'] },
  on: 'AWS::Neptune::DBCluster',
  holds: (cluster) => hasStandby(cluster, 'AWS::Neptune::DBInstance'),
  message: (cluster) =>
    `${cluster.name} has one instance: when it or its availability zone fails, the database is gone until a new one runs.`,
});
