import { attr, byKey, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const ORGANIZATION_RULE = {
  type: 'AWS::Config::OrganizationConfigRule',
  fields: { OrganizationConfigRuleName: attr('name') },
};

export const config: ServiceTables = {
  resources: {
    aws_config_config_rule: {
      type: 'AWS::Config::ConfigRule',
      named: 'name',
      fields: {
        ConfigRuleName: attr('name'),
        Source: object('source', same('Owner', 'SourceIdentifier')),
      },
    },
    aws_config_conformance_pack: {
      type: 'AWS::Config::ConformancePack',
      named: 'name',
      fields: { ConformancePackName: attr('name') },
    },
    aws_config_organization_conformance_pack: {
      type: 'AWS::Config::OrganizationConformancePack',
      fields: { OrganizationConformancePackName: attr('name') },
    },
    aws_config_organization_custom_policy_rule: ORGANIZATION_RULE,
    aws_config_organization_custom_rule: ORGANIZATION_RULE,
    aws_config_organization_managed_rule: ORGANIZATION_RULE,
    aws_config_remediation_configuration: {
      type: 'AWS::Config::RemediationConfiguration',
      fields: {
        ...same('Automatic', 'ConfigRuleName', 'TargetId'),
        Parameters: byKey('parameter', 'name', {}),
      },
    },
    aws_config_retention_configuration: {
      type: 'Terraform::Config::RetentionConfiguration',
      fields: same('RetentionPeriodInDays'),
    },
    aws_config_configuration_recorder: {
      type: 'AWS::Config::ConfigurationRecorder',
      fields: {
        RecordingGroup: object('recording_group', {
          AllSupported: attr('all_supported', { default: true }),
          IncludeGlobalResourceTypes: attr('include_global_resource_types'),
          RecordingStrategy: object('recording_strategy', { UseOnly: attr('use_only') }),
          ExclusionByResourceTypes: object('exclusion_by_resource_types', same('ResourceTypes')),
          ResourceTypes: attr('resource_types'),
        }),
        RoleARN: attr('role_arn'),
        RecordingMode: object('recording_mode', same('RecordingFrequency')),
      },
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
    aws_config_configuration_recorder_status: {
      type: 'Terraform::Config::ConfigurationRecorderStatus',
      fields: same('IsEnabled'),
    },
  },
};
