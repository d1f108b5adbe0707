import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'dax-replication-factor',
  title: 'DAX clusters have three nodes',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::DAX::Cluster',
  path: 'ReplicationFactor',
  least: 3,
  raise: { title: 'Run three nodes (each billed by the hour)', safety: 'costs' },
  message: (resource) =>
    `${resource.name} has fewer than three nodes: when nodes fail, reads fall back to the table or stop.`,
});
