import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'memorydb-replicas',
  title: 'MemoryDB clusters have a replica for each shard',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::MemoryDB::Cluster',
  path: 'NumReplicasPerShard',
  holds: (value) => value.or(1).atLeast(1),
  fix: set(1, 'review', 'Keep a replica for each shard (billed)'),
  message: (resource) =>
    `${resource.name} has one node for each shard: when it fails, that part of the data is gone until a new one is up.`,
});
