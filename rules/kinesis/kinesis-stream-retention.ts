import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kinesis-stream-retention',
  title: 'Streams keep their records for a week',
  severity: 'medium',
  profile: 'all',
  controls: ['Kinesis.3'],
  on: 'AWS::Kinesis::Stream',
  path: 'RetentionPeriodHours',
  holds: (value) => value.or(24).atLeast(168),
  fix: set(168, 'review', 'Keep records for 7 days (billed)'),
  message: (resource) =>
    `${resource.name} forgets its records after a day or so: a consumer that is down over a weekend loses them.`,
});
