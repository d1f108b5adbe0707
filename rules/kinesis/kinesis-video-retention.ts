import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'kinesis-video-retention',
  title: 'Video streams keep what they receive',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::KinesisVideo::Stream',
  path: 'DataRetentionInHours',
  least: 1,
  absent: 0,
  raise: { title: 'Keep the video for a day (billed by gigabyte)', safety: 'costs', to: 24 },
  message: (stream) =>
    `${stream.name} keeps nothing: what a consumer misses, and what is asked for later, is gone.`,
});
