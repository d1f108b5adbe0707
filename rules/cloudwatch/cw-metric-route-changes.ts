import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-route-changes',
  title: 'The log group of a trail is watched for changes of routes',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.13'],
  inPart: { 'CloudWatch.13': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0159'], kics: ['cloudwatch_route_table_changes_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'CreateRoute',
      'CreateRouteTable',
      'ReplaceRoute',
      'ReplaceRouteTableAssociation',
      'DeleteRouteTable',
      'DeleteRoute',
      'DisassociateRouteTable',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a route changes: no metric filter there looks for it.`,
});
