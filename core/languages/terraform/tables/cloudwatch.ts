import { attr, list, never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const cloudwatch: ServiceTables = {
  resources: {
    aws_cloudwatch_log_delivery_source: {
      type: 'AWS::Logs::DeliverySource',
      fields: same('LogType', 'ResourceArn'),
    },
    aws_cloudwatch_log_metric_filter: {
      type: 'AWS::Logs::MetricFilter',
      fields: {
        FilterPattern: attr('pattern'),
        LogGroupName: attr('log_group_name'),
        MetricTransformations: list('metric_transformation', {
          MetricName: attr('name'),
          MetricNamespace: attr('namespace'),
        }),
      },
    },
    aws_cloudwatch_log_group: {
      type: 'AWS::Logs::LogGroup',
      named: 'name',
      fields: {
        ...same('KmsKeyId'),
        ResourcePolicyDocument: never,
        LogGroupName: attr('name'),
        // The provider's 0 means that events never expire, as absence does.
        RetentionInDays: attr('retention_in_days', { words: { 0: Infinity } }),
      },
    },
    aws_cloudwatch_composite_alarm: { type: 'AWS::CloudWatch::CompositeAlarm', fields: same('AlarmName') },
    aws_cloudwatch_metric_alarm: {
      type: 'AWS::CloudWatch::Alarm',
      fields: {
        ActionsEnabled: attr('actions_enabled', { default: true }),
        ...same('AlarmActions', 'AlarmName', 'MetricName', 'Namespace'),
      },
    },
    aws_cloudwatch_log_destination_policy: {
      type: 'AWS::Logs::Destination',
      fields: { DestinationPolicy: attr('access_policy') },
    },
    aws_cloudwatch_log_resource_policy: {
      type: 'AWS::Logs::ResourcePolicy',
      fields: { PolicyName: attr('policy_name'), PolicyDocument: attr('policy_document') },
    },
  },
};
