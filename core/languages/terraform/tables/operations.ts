import { attr, group, list, never, object, one, only, same, unknowable } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Services that watch, record and organize an account. */
export const operations: ServiceTables = {
  resources: {
    aws_cloudtrail_event_data_store: {
      type: 'AWS::CloudTrail::EventDataStore',
      fields: {
        ...same('KmsKeyId'),
        IngestionEnabled: attr('suspend', { words: { true: false, false: true }, default: true }),
        MultiRegionEnabled: attr('multi_region_enabled', { default: true }),
        RetentionPeriod: attr('retention_period', { default: 2555 }),
        TerminationProtectionEnabled: attr('termination_protection_enabled', { default: true }),
      },
    },
    aws_cloudwatch_composite_alarm: { type: 'AWS::CloudWatch::CompositeAlarm', fields: same('AlarmName') },
    aws_cloudwatch_event_endpoint: {
      type: 'AWS::Events::Endpoint',
      fields: { ReplicationConfig: object('replication_config', same('State')) },
    },
    aws_cloudwatch_event_permission: {
      type: 'AWS::Events::EventBusPolicy',
      fields: {
        ...same('EventBusName', 'Principal'),
        Condition: object('condition', same('Key', 'Type', 'Value')),
      },
    },
    aws_cloudwatch_event_bus: {
      type: 'AWS::Events::EventBus',
      named: 'name',
      fields: { ...same('EventSourceName', 'Name'), Policy: never },
    },
    aws_cloudwatch_event_bus_policy: {
      type: 'AWS::Events::EventBusPolicy',
      fields: same('EventBusName'),
    },
    aws_schemas_registry: { type: 'AWS::EventSchemas::Registry', named: 'name', fields: {} },
    aws_schemas_registry_policy: {
      type: 'AWS::EventSchemas::RegistryPolicy',
      fields: same('Policy', 'RegistryName'),
    },
    aws_cloudwatch_event_rule: { type: 'AWS::Events::Rule', named: 'name', fields: { Targets: never } },
    aws_cloudwatch_metric_alarm: {
      type: 'AWS::CloudWatch::Alarm',
      fields: { ActionsEnabled: attr('actions_enabled', { default: true }), ...same('AlarmActions') },
    },
    aws_config_configuration_aggregator: {
      type: 'AWS::Config::ConfigurationAggregator',
      fields: {
        AccountAggregationSources: list('account_aggregation_source', {
          AllAwsRegions: attr('all_regions', { default: false }),
        }),
        OrganizationAggregationSource: object('organization_aggregation_source', {
          AllAwsRegions: attr('all_regions', { default: false }),
        }),
      },
    },
    aws_config_delivery_channel: {
      type: 'AWS::Config::DeliveryChannel',
      fields: {
        S3BucketName: attr('s3_bucket_name'),
        S3KmsKeyArn: attr('s3_kms_key_arn'),
        SnsTopicARN: attr('sns_topic_arn'),
      },
    },
    aws_connect_instance: {
      type: 'AWS::Connect::Instance',
      fields: {
        Attributes: group({ ContactflowLogs: attr('contact_flow_logs_enabled', { default: false }) }),
      },
    },
    aws_organizations_organization: {
      type: 'AWS::Organizations::Organization',
      fields: { FeatureSet: attr('feature_set', { default: 'ALL' }) },
    },
    aws_securityhub_organization_configuration: {
      type: 'AWS::SecurityHub::OrganizationConfiguration',
      fields: {
        ...same('AutoEnable'),
        ConfigurationType: object('organization_configuration', same('ConfigurationType')),
      },
    },
    aws_ses_configuration_set: {
      type: 'AWS::SES::ConfigurationSet',
      fields: {
        Tags: unknowable,
        DeliveryOptions: object('delivery_options', {
          TlsPolicy: attr('tls_policy', { words: { Require: 'REQUIRE', Optional: 'OPTIONAL' } }),
        }),
      },
    },
    aws_sesv2_configuration_set: {
      type: 'AWS::SES::ConfigurationSet',
      fields: { DeliveryOptions: object('delivery_options', same('TlsPolicy')) },
    },
    aws_ssm_parameter: {
      type: 'AWS::SSM::Parameter',
      named: 'name',
      fields: { ...same('Name', 'Type', 'Value'), key_id: attr('key_id') },
    },
    aws_ssm_service_setting: { type: 'AWS::SSM::ServiceSetting', fields: same('SettingId', 'SettingValue') },
  },
  companions: {
    aws_cloudwatch_event_target: {
      of: ['aws_cloudwatch_event_rule'],
      by: 'rule',
      adds: true,
      fields: {
        Targets: one({ ...same('Arn'), DeadLetterConfig: object('dead_letter_config', same('Arn')) }),
      },
    },
    aws_shield_protection_health_check_association: {
      of: ['aws_shield_protection'],
      by: 'shield_protection_id',
      adds: true,
      fields: { HealthCheckArns: only('health_check_arn') },
    },
    aws_guardduty_detector_feature: {
      of: ['aws_guardduty_detector'],
      by: 'detector_id',
      adds: true,
      fields: {
        Features: one({
          ...same('Name', 'Status'),
          AdditionalConfiguration: list('additional_configuration', same('Name', 'Status')),
        }),
      },
    },
  },
};
