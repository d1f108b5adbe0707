import { attr, capitalized, group, inside, list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const OPTIONS = list('setting', {
  Namespace: attr('namespace'),
  OptionName: attr('name'),
  Value: attr('value'),
});

const COPY = same('CmkArn', 'Encrypted');

const ALARM = same('ActionsEnabled', 'AlarmActions', 'AlarmName');

/** The provider gathers from the listed regions where nothing is said, as AWS Config does. */
const SOURCE = { AllAwsRegions: attr('all_regions') };

const POD = object('pod_properties', {
  Containers: list('containers', { SecurityContext: object('security_context', same('Privileged')) }),
});

export const operations: ServiceTables = {
  resources: {
    aws_acm_certificate: {
      type: 'AWS::CertificateManager::Certificate',
      fields: same('DomainName', 'SubjectAlternativeNames'),
    },
    aws_athena_workgroup: {
      type: 'AWS::Athena::WorkGroup',
      named: 'name',
      fields: {
        WorkGroupConfiguration: object('configuration', {
          EnforceWorkGroupConfiguration: attr('enforce_workgroup_configuration'),
          PublishCloudWatchMetricsEnabled: attr('publish_cloudwatch_metrics_enabled'),
          ResultConfiguration: object('result_configuration', {
            ...same('OutputLocation'),
            EncryptionConfiguration: object('encryption_configuration', {
              ...same('EncryptionOption'),
              KmsKey: attr('kms_key_arn'),
            }),
          }),
        }),
      },
    },
    aws_backup_vault: {
      type: 'AWS::Backup::BackupVault',
      named: 'name',
      fields: { BackupVaultName: attr('name'), EncryptionKeyArn: attr('kms_key_arn') },
    },
    aws_batch_job_definition: {
      type: 'AWS::Batch::JobDefinition',
      fields: {
        ...same('Type'),
        ContainerProperties: capitalized('container_properties'),
        EcsProperties: capitalized('ecs_properties'),
        EksProperties: object('eks_properties', { PodProperties: POD }),
        NodeProperties: capitalized('node_properties'),
      },
    },
    aws_cloudtrail_event_data_store: {
      type: 'AWS::CloudTrail::EventDataStore',
      fields: {
        ...same('KmsKeyId', 'MultiRegionEnabled', 'Name', 'RetentionPeriod', 'TerminationProtectionEnabled'),
        IngestionEnabled: attr('suspend', { words: { true: false, false: true } }),
      },
    },
    aws_cloudwatch_composite_alarm: { type: 'AWS::CloudWatch::CompositeAlarm', fields: ALARM },
    aws_cloudwatch_metric_alarm: { type: 'AWS::CloudWatch::Alarm', named: 'alarm_name', fields: ALARM },
    aws_codebuild_report_group: {
      type: 'AWS::CodeBuild::ReportGroup',
      fields: {
        ...same('Name', 'Type'),
        ExportConfig: object('export_config', {
          ExportConfigType: attr('type'),
          S3Destination: object('s3_destination', same('Bucket', 'EncryptionDisabled', 'EncryptionKey')),
        }),
      },
    },
    aws_cognito_user_pool_domain: {
      type: 'AWS::Cognito::UserPoolDomain',
      fields: same('Domain', 'UserPoolId'),
    },
    aws_config_configuration_aggregator: {
      type: 'AWS::Config::ConfigurationAggregator',
      fields: {
        AccountAggregationSources: list('account_aggregation_source', {
          ...SOURCE,
          AccountIds: attr('account_ids'),
          AwsRegions: attr('regions'),
        }),
        OrganizationAggregationSource: object('organization_aggregation_source', {
          ...SOURCE,
          AwsRegions: attr('regions'),
          RoleArn: attr('role_arn'),
        }),
      },
    },
    aws_config_delivery_channel: {
      type: 'AWS::Config::DeliveryChannel',
      fields: { ...same('S3BucketName', 'S3KmsKeyArn'), SnsTopicARN: attr('sns_topic_arn') },
    },
    aws_connect_instance: {
      type: 'AWS::Connect::Instance',
      fields: {
        ...same('IdentityManagementType', 'InstanceAlias'),
        Attributes: group({
          ContactflowLogs: attr('contact_flow_logs_enabled'),
          InboundCalls: attr('inbound_calls_enabled'),
          OutboundCalls: attr('outbound_calls_enabled'),
        }),
      },
    },
    aws_datasync_location_object_storage: {
      type: 'AWS::DataSync::LocationObjectStorage',
      fields: same('AgentArns', 'BucketName', 'ServerHostname', 'ServerPort', 'ServerProtocol'),
    },
    aws_datasync_task: {
      type: 'AWS::DataSync::Task',
      fields: {
        ...same('DestinationLocationArn', 'SourceLocationArn', 'TaskMode'),
        CloudWatchLogGroupArn: attr('cloudwatch_log_group_arn'),
        Options: object('options', same('LogLevel')),
      },
    },
    aws_dlm_lifecycle_policy: {
      type: 'AWS::DLM::LifecyclePolicy',
      fields: {
        ...same('Description', 'ExecutionRoleArn', 'State'),
        PolicyDetails: object('policy_details', {
          ...same('PolicyType', 'ResourceTypes'),
          Actions: list('action', {
            ...same('Name'),
            CrossRegionCopy: list('cross_region_copy', {
              ...same('Target'),
              EncryptionConfiguration: object('encryption_configuration', COPY),
            }),
          }),
          Schedules: list('schedule', {
            ...same('CopyTags', 'Name'),
            CrossRegionCopyRules: list('cross_region_copy_rule', { ...COPY, ...same('Target') }),
          }),
        }),
      },
    },
    aws_elastic_beanstalk_configuration_template: {
      type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
      fields: {
        ...same('EnvironmentId', 'SolutionStackName'),
        ApplicationName: attr('application'),
        OptionSettings: OPTIONS,
        SourceConfiguration: never,
      },
    },
    aws_elastic_beanstalk_environment: {
      type: 'AWS::ElasticBeanstalk::Environment',
      fields: {
        ...same('SolutionStackName', 'TemplateName'),
        ApplicationName: attr('application'),
        OptionSettings: OPTIONS,
      },
    },
    aws_emr_cluster: {
      type: 'AWS::EMR::Cluster',
      fields: {
        ...same('LogUri', 'Name', 'ReleaseLabel', 'SecurityConfiguration', 'VisibleToAllUsers'),
        Instances: object('ec2_attributes', {
          Ec2SubnetId: attr('subnet_id'),
          Ec2SubnetIds: attr('subnet_ids'),
        }),
        KerberosAttributes: object('kerberos_attributes', same('Realm', 'KdcAdminPassword')),
        ServiceRole: attr('service_role'),
      },
    },
    aws_emr_security_configuration: {
      type: 'AWS::EMR::SecurityConfiguration',
      fields: { Name: attr('name'), SecurityConfiguration: attr('configuration') },
    },
    aws_organizations_organization: {
      type: 'AWS::Organizations::Organization',
      fields: same('FeatureSet'),
    },
    aws_securityhub_organization_configuration: {
      type: 'AWS::SecurityHub::OrganizationConfiguration',
      fields: {
        ...same('AutoEnable', 'AutoEnableStandards'),
        ConfigurationType: inside('organization_configuration', attr('configuration_type')),
      },
    },
    aws_waf_web_acl: {
      type: 'AWS::WAF::WebACL',
      fields: {
        DefaultAction: object('default_action', same('Type')),
        Rules: list('rules', { ...same('Priority', 'RuleId'), Action: object('action', same('Type')) }),
      },
    },
    aws_wafregional_web_acl: {
      type: 'AWS::WAFRegional::WebACL',
      fields: {
        DefaultAction: object('default_action', same('Type')),
        Rules: list('rule', { ...same('Priority', 'RuleId'), Action: object('action', same('Type')) }),
      },
    },
    aws_wafregional_web_acl_association: {
      type: 'AWS::WAFRegional::WebACLAssociation',
      fields: { ResourceArn: attr('resource_arn'), WebACLId: attr('web_acl_id') },
    },
  },
};
