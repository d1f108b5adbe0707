import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-sg-changes',
  title: 'The log group of a trail is watched for changes of security groups',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.10'],
  inPart: { 'CloudWatch.10': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0156'], kics: ['cloudwatch_security_group_changes_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'AuthorizeSecurityGroupIngress',
      'AuthorizeSecurityGroupEgress',
      'RevokeSecurityGroupIngress',
      'RevokeSecurityGroupEgress',
      'CreateSecurityGroup',
      'DeleteSecurityGroup',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a security group changes: no metric filter there looks for it.`,
});
