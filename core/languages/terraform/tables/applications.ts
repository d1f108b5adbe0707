import { attr, capitalized, declares, group, has, inside, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const SETTINGS = list('setting', {
  Namespace: attr('namespace'),
  OptionName: attr('name'),
  Value: attr('value'),
});

const STORAGE_KEY = { EncryptionConfig: object('encryption_config', same('KeyId')) };

/** The user and the password in Base64, which hides nothing. */
const BASIC_AUTH = group({ Password: attr('basic_auth_credentials') }, has('basic_auth_credentials'));

const APPLE = same('PrivateKey', 'TokenKey');

const DIRECTORY_PASSWORD = { Password: attr('password') };

/** Services that applications run on: Batch, Beanstalk, Amplify, Step Functions, spot fleets. */
export const applications: ServiceTables = {
  resources: {
    aws_amplify_app: {
      type: 'AWS::Amplify::App',
      fields: { ...same('AccessToken', 'OauthToken'), BasicAuthConfig: BASIC_AUTH },
    },
    aws_amplify_branch: { type: 'AWS::Amplify::Branch', fields: { BasicAuthConfig: BASIC_AUTH } },
    aws_appstream_directory_config: {
      type: 'AWS::AppStream::DirectoryConfig',
      fields: { ServiceAccountCredentials: object('service_account_credentials', same('AccountPassword')) },
    },
    aws_codepipeline_webhook: {
      type: 'AWS::CodePipeline::Webhook',
      fields: { AuthenticationConfiguration: object('authentication_configuration', same('SecretToken')) },
    },
    aws_pinpoint_apns_channel: { type: 'AWS::Pinpoint::APNSChannel', fields: APPLE },
    aws_pinpoint_apns_sandbox_channel: { type: 'AWS::Pinpoint::APNSSandboxChannel', fields: APPLE },
    aws_pinpoint_apns_voip_channel: { type: 'AWS::Pinpoint::APNSVoipChannel', fields: APPLE },
    aws_pinpoint_apns_voip_sandbox_channel: { type: 'AWS::Pinpoint::APNSVoipSandboxChannel', fields: APPLE },
    aws_batch_job_definition: {
      type: 'AWS::Batch::JobDefinition',
      fields: {
        ContainerProperties: capitalized('container_properties'),
        EcsProperties: capitalized('ecs_properties'),
        NodeProperties: capitalized('node_properties'),
        EksProperties: object('eks_properties', {
          PodProperties: object('pod_properties', {
            Containers: list('containers', {
              SecurityContext: object('security_context', same('Privileged', 'RunAsUser')),
            }),
          }),
        }),
      },
    },
    aws_codebuild_report_group: {
      type: 'AWS::CodeBuild::ReportGroup',
      fields: {
        ExportConfig: object('export_config', {
          S3Destination: object('s3_destination', same('EncryptionDisabled', 'EncryptionKey')),
        }),
      },
    },
    aws_cognito_user_pool_domain: { type: 'AWS::Cognito::UserPoolDomain', fields: same('UserPoolId') },
    aws_directory_service_directory: [
      {
        type: 'AWS::DirectoryService::MicrosoftAD',
        when: (owner) => isDirectory(owner, ['MicrosoftAD', 'SharedMicrosoftAD']),
        fields: DIRECTORY_PASSWORD,
      },
      {
        type: 'AWS::DirectoryService::SimpleAD',
        when: (owner) => isDirectory(owner, ['SimpleAD'], true),
        fields: DIRECTORY_PASSWORD,
      },
    ],
    aws_ecr_registry_policy: { type: 'AWS::ECR::RegistryPolicy', fields: { PolicyText: attr('policy') } },
    aws_elastic_beanstalk_configuration_template: {
      type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
      fields: { ...same('EnvironmentId'), OptionSettings: SETTINGS },
    },
    aws_elastic_beanstalk_environment: {
      type: 'AWS::ElasticBeanstalk::Environment',
      named: 'name',
      fields: { ...same('TemplateName'), OptionSettings: SETTINGS },
    },
    aws_lambda_layer_version_permission: {
      type: 'AWS::Lambda::LayerVersionPermission',
      fields: same('OrganizationId', 'Principal'),
    },
    aws_appflow_connector_profile: {
      type: 'AWS::AppFlow::ConnectorProfile',
      fields: { KMSArn: attr('kms_arn') },
    },
    aws_appflow_flow: { type: 'AWS::AppFlow::Flow', fields: { KMSArn: attr('kms_arn') } },
    aws_appstream_fleet: {
      type: 'AWS::AppStream::Fleet',
      fields: {
        ...same('EnableDefaultInternetAccess'),
        VpcConfig: object('vpc_config', same('SubnetIds')),
      },
    },
    aws_cloud9_environment_ec2: {
      type: 'AWS::Cloud9::EnvironmentEC2',
      fields: same('ConnectionType'),
    },
    aws_connect_instance_storage_config: {
      type: 'AWS::Connect::InstanceStorageConfig',
      fields: {
        StorageType: inside('storage_config', attr('storage_type')),
        S3Config: inside('storage_config', object('s3_config', STORAGE_KEY)),
        KinesisVideoStreamConfig: inside(
          'storage_config',
          object('kinesis_video_stream_config', STORAGE_KEY),
        ),
      },
    },
    aws_sagemaker_feature_group: {
      type: 'AWS::SageMaker::FeatureGroup',
      fields: {
        OfflineStoreConfig: object('offline_store_config', {
          S3StorageConfig: object('s3_storage_config', same('KmsKeyId')),
        }),
        OnlineStoreConfig: object('online_store_config', {
          ...same('EnableOnlineStore'),
          SecurityConfig: object('security_config', same('KmsKeyId')),
        }),
      },
    },
    aws_ses_receipt_rule: {
      type: 'AWS::SES::ReceiptRule',
      fields: { Rule: group(same('ScanEnabled')) },
    },
    aws_sagemaker_data_quality_job_definition: {
      type: 'AWS::SageMaker::DataQualityJobDefinition',
      fields: {
        DataQualityJobOutputConfig: object('data_quality_job_output_config', same('KmsKeyId')),
        JobResources: object('job_resources', {
          ClusterConfig: object('cluster_config', same('InstanceCount', 'VolumeKmsKeyId')),
        }),
        NetworkConfig: object(
          'network_config',
          same('EnableInterContainerTrafficEncryption', 'EnableNetworkIsolation'),
        ),
      },
    },
    aws_sfn_state_machine: {
      type: 'AWS::StepFunctions::StateMachine',
      named: 'name',
      fields: {
        LoggingConfiguration: object('logging_configuration', same('IncludeExecutionData', 'Level')),
        TracingConfiguration: object('tracing_configuration', same('Enabled')),
        EncryptionConfiguration: object('encryption_configuration', same('KmsKeyId', 'Type')),
      },
    },
    aws_waf_web_acl: {
      type: 'AWS::WAF::WebACL',
      fields: {
        DefaultAction: object('default_action', same('Type')),
        Rules: list('rules', same('Priority')),
        logging_configuration: declares('logging_configuration'),
      },
    },
    aws_wafregional_web_acl: {
      type: 'AWS::WAFRegional::WebACL',
      fields: {
        DefaultAction: object('default_action', same('Type')),
        Rules: list('rule', same('Priority')),
        logging_configuration: declares('logging_configuration'),
      },
    },
  },
};

/** Whether `type` is one of them; a directory of which it is not said is of the default kind. */
function isDirectory(
  owner: Parameters<ReturnType<typeof attr>['read']>[0],
  kinds: readonly string[],
  byDefault = false,
): boolean | undefined {
  const type = attr('type').read(owner, []);
  if (type.data.kind === 'absent') return byDefault;
  const { truth } = type.is(...kinds);
  return truth === 'unknown' ? undefined : truth === 'yes';
}
