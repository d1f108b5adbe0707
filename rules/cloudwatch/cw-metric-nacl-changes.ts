import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-nacl-changes',
  title: 'The log group of a trail is watched for changes of network ACLs',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.11'],
  inPart: { 'CloudWatch.11': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0157'], kics: ['cloudwatch_changes_to_nacl_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'CreateNetworkAcl',
      'CreateNetworkAclEntry',
      'DeleteNetworkAcl',
      'DeleteNetworkAclEntry',
      'ReplaceNetworkAclEntry',
      'ReplaceNetworkAclAssociation',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a network ACL changes: no metric filter there looks for it.`,
});
