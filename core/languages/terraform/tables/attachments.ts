import { attr, list, never, object, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** What ties resources to others, or holds a part of them that could stand in their own block. */
export const attachments: ServiceTables = {
  resources: {
    aws_appautoscaling_target: {
      type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      fields: same('ResourceId', 'ScalableDimension', 'ServiceNamespace'),
    },
    aws_cloudwatch_log_delivery_source: {
      type: 'AWS::Logs::DeliverySource',
      fields: same('LogType', 'ResourceArn'),
    },
    aws_cloudwatch_log_metric_filter: {
      type: 'AWS::Logs::MetricFilter',
      fields: { FilterPattern: attr('pattern'), LogGroupName: attr('log_group_name') },
    },
    aws_eip_association: {
      type: 'AWS::EC2::EIPAssociation',
      fields: { AllocationId: attr('allocation_id'), EIP: attr('public_ip') },
    },
    aws_lambda_function_event_invoke_config: {
      type: 'AWS::Lambda::EventInvokeConfig',
      fields: {
        ...same('FunctionName'),
        DestinationConfig: object('destination_config', {
          OnFailure: object('on_failure', same('Destination')),
        }),
      },
    },
    aws_nat_gateway_eip_association: {
      type: 'AWS::EC2::EIPAssociation',
      fields: { ...same('AllocationId'), EIP: never },
    },
    aws_wafregional_web_acl_association: {
      type: 'AWS::WAFRegional::WebACLAssociation',
      fields: { ResourceArn: attr('resource_arn'), WebACLId: attr('web_acl_id') },
    },
  },
  companions: {
    aws_autoscaling_group_tag: {
      of: ['aws_autoscaling_group'],
      by: 'autoscaling_group_name',
      adds: true,
      readOnly: true,
      fields: { Tags: list('tag', same('Key', 'PropagateAtLaunch')) },
    },
    aws_autoscaling_traffic_source_attachment: {
      of: ['aws_autoscaling_group'],
      by: 'autoscaling_group_name',
      adds: true,
      readOnly: true,
      fields: { TrafficSources: list('traffic_source', same('Identifier', 'Type')) },
    },
    aws_elasticsearch_domain_policy: {
      of: ['aws_elasticsearch_domain'],
      by: 'domain_name',
      fields: same('AccessPolicies'),
    },
    aws_opensearch_domain_policy: {
      of: ['aws_opensearch_domain'],
      by: 'domain_name',
      fields: same('AccessPolicies'),
    },
    aws_wafv2_web_acl_rule_group_association: {
      of: ['aws_wafv2_web_acl'],
      by: 'web_acl_arn',
      adds: true,
      readOnly: true,
      fields: { Rules: one({ Name: attr('rule_name'), Priority: attr('priority') }) },
    },
  },
};
