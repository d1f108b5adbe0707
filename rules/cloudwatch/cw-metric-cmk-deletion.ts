import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-cmk-deletion',
  title: 'The log group of a trail is watched for the disabling and deletion of keys',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.7'],
  inPart: { 'CloudWatch.7': MORE_ASKED },
  equivalents: {
    trivy: ['AVD-AWS-0153'],
    kics: ['cloudwatch_disabling_or_scheduled_deletion_of_customer_created_cmk_alarm_missing'],
  },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) => watches(trail, ['DisableKey', 'ScheduleKeyDeletion']),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a key is disabled or about to be deleted: no metric filter there looks for it.`,
});
