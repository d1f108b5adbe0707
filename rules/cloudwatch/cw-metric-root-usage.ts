import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-root-usage',
  title: 'The log group of a trail is watched for uses of the root user',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.1'],
  inPart: { 'CloudWatch.1': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0149'], kics: ['cloudwatch_root_account_use_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) => watches(trail, ['Root']),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when the root user is used: no metric filter there looks for it.`,
});
