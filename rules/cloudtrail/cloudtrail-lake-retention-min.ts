import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'cloudtrail-lake-retention-min',
  title: 'Event data stores keep events for a year',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::CloudTrail::EventDataStore',
  path: 'RetentionPeriod',
  least: 365,
  absent: 2557,
  raise: { title: 'Keep events for a year (billed by volume)', safety: 'costs' },
  message: (resource) => `${resource.name} deletes its events before an intrusion is usually noticed.`,
});
