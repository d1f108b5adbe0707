import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-unauthorized-api',
  title: 'The log group of a trail is watched for calls that are refused',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.2'],
  inPart: { 'CloudWatch.2': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0147'], kics: ['cloudwatch_unauthorized_access_defined_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) => watches(trail, ['UnauthorizedOperation', 'AccessDenied']),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told of calls that are refused: no metric filter there looks for it.`,
});
