import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-org-changes',
  title: 'The log group of a trail is watched for changes of the organization',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0174'], kics: ['cloudwatch_aws_organizations_changes_missing_alarm'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'CreateAccount',
      'InviteAccountToOrganization',
      'LeaveOrganization',
      'RemoveAccountFromOrganization',
      'MoveAccount',
      'CreatePolicy',
      'UpdatePolicy',
      'DeletePolicy',
      'AttachPolicy',
      'DetachPolicy',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when an account joins or leaves the organization: no metric filter there looks for it.`,
});
