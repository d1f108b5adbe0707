import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'memorydb-snapshot-retention',
  title: 'MemoryDB clusters are backed up',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::MemoryDB::Cluster',
  path: 'SnapshotRetentionLimit',
  holds: (value) => value.or(0).atLeast(1),
  fix: set(7, 'safe', 'Keep snapshots for 7 days'),
  message: (resource) => `${resource.name} is not backed up: what is deleted or overwritten in it is gone.`,
});
