import { attr, list, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const cloudtrail: ServiceTables = {
  resources: {
    aws_cloudtrail: {
      type: 'AWS::CloudTrail::Trail',
      named: 'name',
      fields: {
        ...same(
          'EnableLogFileValidation',
          'IncludeGlobalServiceEvents',
          'IsMultiRegionTrail',
          'IsOrganizationTrail',
          'S3BucketName',
          'SnsTopicName',
        ),
        CloudWatchLogsLogGroupArn: attr('cloud_watch_logs_group_arn'),
        CloudWatchLogsRoleArn: attr('cloud_watch_logs_role_arn'),
        AdvancedEventSelectors: list('advanced_event_selector', {
          FieldSelectors: list('field_selector', same('Field', 'Equals')),
        }),
        EventSelectors: list('event_selector', {
          ...same('ExcludeManagementEventSources', 'IncludeManagementEvents', 'ReadWriteType'),
          DataResources: list('data_resource', same('Type', 'Values')),
        }),
        InsightSelectors: list('insight_selector', same('InsightType')),
        IsLogging: attr('enable_logging', { default: true }),
        KMSKeyId: attr('kms_key_id'),
      },
    },
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
  },
};
