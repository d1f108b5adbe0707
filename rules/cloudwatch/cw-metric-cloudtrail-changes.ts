import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-cloudtrail-changes',
  title: 'The log group of a trail is watched for changes of trails',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.5'],
  inPart: { 'CloudWatch.5': MORE_ASKED },
  equivalents: {
    trivy: ['AVD-AWS-0151'],
    kics: ['cloudwatch_cloudtrail_configuration_changes_alarm_missing'],
  },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, ['CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging']),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a trail is stopped or deleted: no metric filter there looks for it.`,
});
