import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dax-replication-factor',
  title: 'DAX clusters have three nodes',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::DAX::Cluster',
  path: 'ReplicationFactor',
  holds: (value) => value.atLeast(3),
  fix: set(3, 'review', 'Run three nodes (each billed by the hour)'),
  message: (resource) =>
    `${resource.name} has fewer than three nodes: when nodes fail, reads fall back to the table or stop.`,
});
