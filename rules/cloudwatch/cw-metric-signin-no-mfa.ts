import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-signin-no-mfa',
  title: 'The log group of a trail is watched for sign-ins without a second factor',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.3'],
  inPart: { 'CloudWatch.3': MORE_ASKED },
  equivalents: {
    trivy: ['AVD-AWS-0148'],
    kics: ['cloudwatch_management_console_sign_in_without_mfa_alarm_missing'],
  },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) => watches(trail, ['ConsoleLogin', 'MFAUsed']),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told of sign-ins without a second factor: no metric filter there looks for it.`,
});
