import { attr, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const DISK = { Ebs: group(same('Encrypted', 'KmsKeyId')), DeviceName: attr('device_name') };

/** How an instance is asked for its metadata. */
export const METADATA = object(
  'metadata_options',
  same('HttpTokens', 'HttpEndpoint', 'HttpPutResponseHopLimit'),
);

export const compute: ServiceTables = {
  resources: {
    aws_lambda_function: {
      type: 'AWS::Lambda::Function',
      named: 'function_name',
      fields: {
        ...same('KmsKeyArn', 'Runtime', 'PackageType', 'ReservedConcurrentExecutions', 'Role'),
        DeadLetterConfig: object('dead_letter_config', same('TargetArn')),
        Environment: object('environment', same('Variables')),
        TracingConfig: object('tracing_config', same('Mode')),
        VpcConfig: object('vpc_config', same('SecurityGroupIds', 'SubnetIds')),
      },
    },
    aws_lambda_permission: {
      type: 'AWS::Lambda::Permission',
      fields: {
        ...same(
          'Action',
          'FunctionName',
          'Principal',
          'SourceArn',
          'SourceAccount',
          'FunctionUrlAuthType',
          'EventSourceToken',
        ),
        PrincipalOrgID: attr('principal_org_id'),
      },
    },
    aws_lambda_function_url: { type: 'AWS::Lambda::Url', fields: { AuthType: attr('authorization_type') } },
    aws_ecs_cluster: {
      type: 'AWS::ECS::Cluster',
      fields: { ClusterSettings: list('setting', same('Name', 'Value')) },
    },
    aws_ecs_service: {
      type: 'AWS::ECS::Service',
      fields: {
        ...same('LaunchType', 'PlatformVersion'),
        NetworkConfiguration: object('network_configuration', {
          AwsvpcConfiguration: group({
            AssignPublicIp: attr('assign_public_ip', {
              words: { true: 'ENABLED', false: 'DISABLED' },
              default: 'DISABLED',
            }),
          }),
        }),
      },
    },
    aws_ecs_task_definition: {
      type: 'AWS::ECS::TaskDefinition',
      fields: {
        ...same('NetworkMode', 'PidMode', 'IpcMode', 'RequiresCompatibilities'),
        RuntimePlatform: object('runtime_platform', same('OperatingSystemFamily')),
        Volumes: list('volume', {
          Name: attr('name'),
          EFSVolumeConfiguration: object('efs_volume_configuration', same('TransitEncryption')),
        }),
      },
    },
    aws_ecr_repository: {
      type: 'AWS::ECR::Repository',
      named: 'name',
      fields: {
        ImageTagMutability: attr('image_tag_mutability'),
        EncryptionConfiguration: object('encryption_configuration', same('EncryptionType', 'KmsKey')),
        ImageScanningConfiguration: object('image_scanning_configuration', same('ScanOnPush')),
      },
    },
    aws_eks_cluster: {
      type: 'AWS::EKS::Cluster',
      named: 'name',
      fields: {
        ...same('Version'),
        EncryptionConfig: list('encryption_config', {
          Provider: object('provider', { KeyArn: attr('key_arn') }),
          Resources: attr('resources'),
        }),
        ResourcesVpcConfig: object(
          'vpc_config',
          same(
            'EndpointPrivateAccess',
            'EndpointPublicAccess',
            'PublicAccessCidrs',
            'SubnetIds',
            'SecurityGroupIds',
          ),
        ),
      },
    },
    aws_codebuild_project: {
      type: 'AWS::CodeBuild::Project',
      fields: {
        ...same('EncryptionKey'),
        Artifacts: object('artifacts', same('EncryptionDisabled', 'Type')),
        Environment: object('environment', {
          ...same('PrivilegedMode'),
          EnvironmentVariables: list('environment_variable', same('Name', 'Value', 'Type')),
        }),
        LogsConfig: object('logs_config', {
          CloudWatchLogs: object('cloudwatch_logs', same('Status')),
          S3Logs: object('s3_logs', same('EncryptionDisabled', 'Status')),
        }),
        Source: object('source', same('Location', 'Type')),
        SecondaryArtifacts: list('secondary_artifacts', same('EncryptionDisabled', 'Type')),
        SecondarySources: list('secondary_sources', same('Location', 'Type')),
      },
    },
    aws_launch_configuration: {
      type: 'AWS::AutoScaling::LaunchConfiguration',
      fields: {
        ...same('AssociatePublicIpAddress', 'UserData'),
        MetadataOptions: METADATA,
      },
    },
    aws_launch_template: {
      type: 'AWS::EC2::LaunchTemplate',
      named: 'name',
      fields: {
        LaunchTemplateData: group({
          ...same('UserData'),
          BlockDeviceMappings: list('block_device_mappings', {
            ...same('DeviceName'),
            Ebs: object('ebs', same('Encrypted', 'KmsKeyId')),
          }),
          MetadataOptions: METADATA,
          NetworkInterfaces: list('network_interfaces', same('AssociatePublicIpAddress')),
        }),
      },
    },
    aws_instance: {
      type: 'AWS::EC2::Instance',
      fields: {
        ...same('EbsOptimized', 'IamInstanceProfile', 'SourceDestCheck', 'SubnetId', 'UserData'),
        ImageId: attr('ami'),
        LaunchTemplate: object('launch_template', {
          LaunchTemplateId: attr('id'),
          LaunchTemplateName: attr('name'),
          Version: attr('version'),
        }),
        MetadataOptions: METADATA,
        BlockDeviceMappings: list('ebs_block_device', DISK),
        Monitoring: attr('monitoring'),
      },
    },
    aws_sagemaker_notebook_instance: {
      type: 'AWS::SageMaker::NotebookInstance',
      fields: same(
        'DirectInternetAccess',
        'KmsKeyId',
        'PlatformIdentifier',
        'RoleArn',
        'RootAccess',
        'SubnetId',
      ),
    },
    aws_sagemaker_endpoint_configuration: {
      type: 'AWS::SageMaker::EndpointConfig',
      fields: {
        KmsKeyId: attr('kms_key_arn'),
        ProductionVariants: list('production_variants', same('InitialInstanceCount')),
      },
    },
    aws_sagemaker_model: { type: 'AWS::SageMaker::Model', fields: same('EnableNetworkIsolation') },
    aws_sagemaker_domain: {
      type: 'AWS::SageMaker::Domain',
      fields: same('AppNetworkAccessType', 'KmsKeyId'),
    },
    aws_workspaces_workspace: {
      type: 'AWS::WorkSpaces::Workspace',
      fields: same('RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'),
    },
    aws_autoscaling_group: {
      type: 'AWS::AutoScaling::AutoScalingGroup',
      fields: {
        ...same('AvailabilityZones', 'HealthCheckType'),
        LaunchConfigurationName: attr('launch_configuration'),
        LoadBalancerNames: attr('load_balancers'),
        TargetGroupARNs: attr('target_group_arns'),
        VPCZoneIdentifier: attr('vpc_zone_identifier'),
      },
    },
    aws_mq_broker: {
      type: 'AWS::AmazonMQ::Broker',
      fields: {
        ...same('AutoMinorVersionUpgrade', 'DeploymentMode', 'EngineType'),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
        EncryptionOptions: object('encryption_options', {
          KmsKeyId: attr('kms_key_id'),
          UseAwsOwnedKey: attr('use_aws_owned_key'),
        }),
        Logs: object('logs', same('Audit', 'General')),
        Users: list('user', same('Password', 'Username')),
      },
    },
    aws_kinesis_stream: {
      type: 'AWS::Kinesis::Stream',
      fields: {
        StreamEncryption: group({ EncryptionType: attr('encryption_type'), KeyId: attr('kms_key_id') }),
        RetentionPeriodHours: attr('retention_period'),
      },
    },
    aws_kinesis_firehose_delivery_stream: {
      type: 'AWS::KinesisFirehose::DeliveryStream',
      fields: {},
    },
    aws_efs_file_system: { type: 'AWS::EFS::FileSystem', fields: same('Encrypted', 'KmsKeyId') },
  },
  companions: {
    aws_ecr_repository_policy: {
      of: ['aws_ecr_repository'],
      by: 'repository',
      fields: { RepositoryPolicyText: attr('policy') },
    },
    aws_ecr_lifecycle_policy: {
      of: ['aws_ecr_repository'],
      by: 'repository',
      fields: { LifecyclePolicy: group({ LifecyclePolicyText: attr('policy') }) },
    },
    aws_efs_backup_policy: {
      of: ['aws_efs_file_system'],
      by: 'file_system_id',
      fields: { BackupPolicy: object('backup_policy', same('Status')) },
    },
    aws_efs_file_system_policy: {
      of: ['aws_efs_file_system'],
      by: 'file_system_id',
      fields: { FileSystemPolicy: attr('policy') },
    },
  },
};
