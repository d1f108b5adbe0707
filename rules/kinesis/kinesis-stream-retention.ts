import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'kinesis-stream-retention',
  title: 'Streams keep their records for a week',
  severity: 'medium',
  profile: 'all',
  controls: ['Kinesis.3'],
  on: 'AWS::Kinesis::Stream',
  path: 'RetentionPeriodHours',
  least: 168,
  absent: 24,
  raise: { title: 'Keep records for 7 days (billed)', safety: 'costs' },
  message: (resource) =>
    `${resource.name} forgets its records after a day or so: a consumer that is down over a weekend loses them.`,
});
