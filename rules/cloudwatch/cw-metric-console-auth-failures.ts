import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-console-auth-failures',
  title: 'The log group of a trail is watched for failed sign-ins',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.6'],
  inPart: { 'CloudWatch.6': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0152'], kics: ['cloudwatch_management_console_auth_failed_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) => watches(trail, ['ConsoleLogin', 'Failed|Failure']),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told of failed sign-ins: no metric filter there looks for it.`,
});
