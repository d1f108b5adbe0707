import { all, not } from '../../core/model/index.ts';
import { multiAzRule } from '../shared/zones.ts';

export default multiAzRule({
  id: 'redshift-multi-az',
  title: 'Redshift clusters run in two availability zones',
  severity: 'medium',
  profile: 'all',
  controls: ['Redshift.18'],
  on: 'AWS::Redshift::Cluster',
  when: (cluster) =>
    all(cluster.get('NodeType').matches(/^ra3/i), not(cluster.get('ClusterType').is('single-node'))),
  turnOn: 'Run in two zones',
  lost: 'the warehouse is gone until it is back',
});
