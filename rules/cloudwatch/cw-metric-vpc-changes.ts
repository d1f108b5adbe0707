import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-vpc-changes',
  title: 'The log group of a trail is watched for changes of networks',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.14'],
  inPart: { 'CloudWatch.14': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0160'], kics: ['cloudwatch_vpc_changes_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'CreateVpc',
      'DeleteVpc',
      'ModifyVpcAttribute',
      'AcceptVpcPeeringConnection',
      'CreateVpcPeeringConnection',
      'DeleteVpcPeeringConnection',
      'RejectVpcPeeringConnection',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a network is made or connected to another: no metric filter there looks for it.`,
});
