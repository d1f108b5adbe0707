import { standbyRule } from '../shared/cluster-members.ts';

export default standbyRule({
  id: 'neptune-multi-az',
  title: 'Neptune clusters have an instance to fail over to',
  severity: 'medium',
  controls: ['Neptune.9'],
  equivalents: { cdkNag: ['AwsSolutions-N1'] },
  on: 'AWS::Neptune::DBCluster',
  instances: 'AWS::Neptune::DBInstance',
});
