import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-gateway-changes',
  title: 'The log group of a trail is watched for changes of gateways',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.12'],
  inPart: { 'CloudWatch.12': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0158'], kics: ['cloudwatch_network_gateways_changes_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'CreateCustomerGateway',
      'DeleteCustomerGateway',
      'AttachInternetGateway',
      'CreateInternetGateway',
      'DeleteInternetGateway',
      'DetachInternetGateway',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when a gateway is attached: no metric filter there looks for it.`,
});
