import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'memorydb-replicas',
  title: 'MemoryDB clusters have a replica for each shard',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::MemoryDB::Cluster',
  path: 'NumReplicasPerShard',
  least: 1,
  absent: 1,
  raise: { title: 'Keep a replica for each shard (billed)', safety: 'costs' },
  message: (resource) =>
    `${resource.name} has one node for each shard: when it fails, that part of the data is gone until a new one is up.`,
});
