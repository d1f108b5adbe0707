import { all, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-multi-az',
  title: 'Redshift clusters run in two availability zones',
  severity: 'medium',
  profile: 'all',
  controls: ['Redshift.18'],
  on: 'AWS::Redshift::Cluster',
  path: 'MultiAZ',
  when: (cluster) =>
    all(cluster.get('NodeType').matches(/^ra3/i), not(cluster.get('ClusterType').is('single-node'))),
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Run in two zones (doubles the cost)'),
  message: (resource) =>
    `${resource.name} runs in one availability zone: when that zone fails, the warehouse is gone until it is back.`,
});
