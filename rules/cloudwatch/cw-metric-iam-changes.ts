import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-iam-changes',
  title: 'The log group of a trail is watched for changes of permissions',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.4'],
  inPart: { 'CloudWatch.4': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0150'], kics: ['cloudwatch_iam_policy_changes_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'DeleteGroupPolicy',
      'DeleteRolePolicy',
      'DeleteUserPolicy',
      'PutGroupPolicy',
      'PutRolePolicy',
      'PutUserPolicy',
      'CreatePolicy',
      'DeletePolicy',
      'CreatePolicyVersion',
      'DeletePolicyVersion',
      'AttachRolePolicy',
      'DetachRolePolicy',
      'AttachUserPolicy',
      'DetachUserPolicy',
      'AttachGroupPolicy',
      'DetachGroupPolicy',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when permissions change: no metric filter there looks for it.`,
});
