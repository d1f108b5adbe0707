import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-config-changes',
  title: 'The log group of a trail is watched for changes of AWS Config',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.9'],
  inPart: { 'CloudWatch.9': MORE_ASKED },
  equivalents: {
    trivy: ['AVD-AWS-0155'],
    kics: ['cloudwatch_aws_config_configuration_changes_alarm_missing'],
  },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'StopConfigurationRecorder',
      'DeleteDeliveryChannel',
      'PutDeliveryChannel',
      'PutConfigurationRecorder',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when AWS Config is stopped: no metric filter there looks for it.`,
});
