import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-lake-retention-min',
  title: 'Event data stores keep events for a year',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::CloudTrail::EventDataStore',
  path: 'RetentionPeriod',
  holds: (value) => value.or(2557).atLeast(365),
  fix: set(365, 'review', 'Keep events for a year (billed by volume)'),
  message: (resource) => `${resource.name} deletes its events before an intrusion is usually noticed.`,
});
