import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kinesis-video-retention',
  title: 'Video streams keep what they receive',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::KinesisVideo::Stream',
  path: 'DataRetentionInHours',
  holds: (value) => value.or(0).atLeast(1),
  fix: set(24, 'review', 'Keep the video for a day (billed by gigabyte)'),
  message: (stream) =>
    `${stream.name} keeps nothing: what a consumer misses, and what is asked for later, is gone.`,
});
