import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'memorydb-snapshot-retention',
  title: 'MemoryDB clusters are backed up',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::MemoryDB::Cluster',
  path: 'SnapshotRetentionLimit',
  least: 1,
  absent: 0,
  raise: { title: 'Keep snapshots for 7 days (billed by gigabyte)', safety: 'costs', to: 7 },
  message: (resource) => `${resource.name} is not backed up: what is deleted or overwritten in it is gone.`,
});
