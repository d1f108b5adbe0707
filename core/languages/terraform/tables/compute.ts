import {
  attr,
  capitalized,
  computed,
  constant,
  either,
  group,
  inside,
  joined,
  list,
  never,
  object,
  one,
  only,
  same,
  type Field,
  type Fields,
  unwritten,
} from '../fields.ts';

import { Value } from '../../../model/index.ts';
import { mapOf } from '../evaluate.ts';
import type { ServiceTables } from '../table.ts';

const DISK = { Ebs: group(same('Encrypted', 'KmsKeyId', 'SnapshotId')), DeviceName: attr('device_name') };

const ROOT_DISK = { Ebs: group({ ...same('Encrypted', 'KmsKeyId'), SnapshotId: never }), DeviceName: never };

const DISKS = joined(list('root_block_device', ROOT_DISK), list('ebs_block_device', DISK));

const SERVER_SIDE = object('server_side_encryption', {
  KeyARN: attr('key_arn'),
  KeyType: attr('key_type', { default: 'AWS_OWNED_CMK' }),
});

/** `server_side_encryption` does nothing unless it is enabled. */
const BUFFER_ENCRYPTION = computed((owner, path) => {
  const enabled = inside('server_side_encryption', attr('enabled', { default: false })).read(owner, path);
  const { truth } = enabled.is(true);
  if (truth === 'yes') return SERVER_SIDE.read(owner, path);
  return truth === 'no' ? never.read(owner, path) : Value.unknown(enabled.place, path);
});

/** Where a delivery stream takes its records from. */
const STREAM_TYPE = computed((owner, path) => {
  const sources = ['kinesis_source_configuration', 'msk_source_configuration'].map((name) =>
    object(name, {}).read(owner, path),
  );
  const from = sources.find(({ data }) => data.kind !== 'absent');
  if (from === undefined) return constant('DirectPut').read(owner, path);
  return from.data.kind === 'unknown' ? from : constant('KinesisStreamAsSource').read(owner, path);
});

/** The one interface that an instance gets where it says no more than whether it has a public address. */
const PUBLIC_INTERFACE = one({ AssociatePublicIpAddress: attr('associate_public_ip_address') });

const PUBLIC_IP = attr('assign_public_ip', {
  words: { true: 'ENABLED', false: 'DISABLED' },
  default: 'DISABLED',
});

const CARDS = list('network_interface', same('DeviceIndex', 'NetworkInterfaceId'));

/** `enabled_cluster_log_types` as objects. */
const LOG_TYPES = computed((owner, path) => {
  const types = attr('enabled_cluster_log_types').read(owner, path);
  if (types.data.kind !== 'list') return types;
  const { items, open } = types.data;
  const members = items().map((item, i) =>
    mapOf(new Map([['Type', () => item]]), owner.scope, [...path, i], {
      start: owner.block.start,
      end: owner.block.headerEnd,
    }),
  );
  return new Value({ kind: 'list', items: () => members, open }, types.place, path);
});

/** How an instance is asked for its metadata. */
export const METADATA = object(
  'metadata_options',
  same('HttpTokens', 'HttpEndpoint', 'HttpPutResponseHopLimit'),
);

/** -1 is the provider's word for no limit. */
const CONCURRENCY: Field = {
  ...attr('reserved_concurrent_executions'),
  read: (owner, path) => {
    const value = attr('reserved_concurrent_executions').read(owner, path);
    return value.literal() === -1 ? Value.absent(value.place, path) : value;
  },
};

const INSTANCE: Fields = {
  ...same('DisableApiTermination', 'EbsOptimized', 'IamInstanceProfile', 'KeyName'),
  ...same('SourceDestCheck', 'SubnetId'),
  UserData: either(attr('user_data'), attr('user_data_base64')),
  SecurityGroupIds: attr('vpc_security_group_ids'),
  SecurityGroups: attr('security_groups'),
  network_interface: list('network_interface', {}),
  primary_network_interface: object('primary_network_interface', {}),
  ImageId: attr('ami'),
  LaunchTemplate: object('launch_template', {
    LaunchTemplateId: attr('id'),
    LaunchTemplateName: attr('name'),
    Version: attr('version'),
  }),
  MetadataOptions: METADATA,
  BlockDeviceMappings: DISKS,
  InstanceType: attr('instance_type'),
  NetworkInterfaces: computed((owner, path) => {
    const cards = CARDS.read(owner, path);
    if (cards.data.kind !== 'absent') return cards;
    const asked = attr('associate_public_ip_address').read(owner, path);
    return asked.data.kind === 'absent' ? asked : PUBLIC_INTERFACE.read(owner, path);
  }),
  Monitoring: attr('monitoring'),
};

export const compute: ServiceTables = {
  resources: {
    aws_lambda_function: {
      type: 'AWS::Lambda::Function',
      named: 'function_name',
      fields: {
        ...same('CodeSigningConfigArn', 'KmsKeyArn', 'Runtime', 'PackageType', 'Role'),
        LoggingConfig: object('logging_config', same('ApplicationLogLevel', 'LogFormat', 'SystemLogLevel')),
        ReservedConcurrentExecutions: CONCURRENCY,
        DeadLetterConfig: object('dead_letter_config', same('TargetArn')),
        Environment: object('environment', same('Variables')),
        TracingConfig: object('tracing_config', same('Mode')),
        VpcConfig: object('vpc_config', same('SecurityGroupIds', 'SubnetIds')),
      },
    },
    aws_lambda_code_signing_config: {
      type: 'AWS::Lambda::CodeSigningConfig',
      fields: {
        AllowedPublishers: object('allowed_publishers', same('SigningProfileVersionArns')),
        CodeSigningPolicies: object('policies', same('UntrustedArtifactOnDeployment')),
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
    aws_lambda_function_url: {
      type: 'AWS::Lambda::Url',
      fields: { AuthType: attr('authorization_type'), Cors: object('cors', same('AllowOrigins')) },
    },
    aws_ecs_capacity_provider: {
      type: 'AWS::ECS::CapacityProvider',
      fields: {
        AutoScalingGroupProvider: object(
          'auto_scaling_group_provider',
          same('AutoScalingGroupArn', 'ManagedTerminationProtection'),
        ),
      },
    },
    aws_ecs_cluster: {
      type: 'AWS::ECS::Cluster',
      fields: {
        ClusterSettings: list('setting', same('Name', 'Value')),
        Configuration: object('configuration', {
          ExecuteCommandConfiguration: object('execute_command_configuration', same('KmsKeyId', 'Logging')),
        }),
      },
    },
    aws_ecs_service: {
      type: 'AWS::ECS::Service',
      fields: {
        ...same('DesiredCount', 'LaunchType', 'PlatformVersion', 'SchedulingStrategy'),
        NetworkConfiguration: object('network_configuration', {
          AwsvpcConfiguration: group({
            AssignPublicIp: PUBLIC_IP,
          }),
        }),
      },
    },
    aws_ecs_task_definition: {
      type: 'AWS::ECS::TaskDefinition',
      fields: {
        ...same('ExecutionRoleArn', 'Memory', 'TaskRoleArn'),
        ...same('NetworkMode', 'PidMode', 'IpcMode', 'RequiresCompatibilities'),
        ContainerDefinitions: capitalized('container_definitions'),
        RuntimePlatform: object('runtime_platform', same('OperatingSystemFamily')),
        Volumes: list('volume', {
          Name: attr('name'),
          EFSVolumeConfiguration: object('efs_volume_configuration', same('TransitEncryption')),
        }),
      },
    },
    aws_ecs_task_set: {
      type: 'AWS::ECS::TaskSet',
      fields: {
        ...same('LaunchType', 'PlatformVersion'),
        NetworkConfiguration: object('network_configuration', {
          AwsVpcConfiguration: group({ AssignPublicIp: PUBLIC_IP }),
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
        ...same('DeletionProtection', 'Version'),
        AccessConfig: object(
          'access_config',
          same('AuthenticationMode', 'BootstrapClusterCreatorAdminPermissions'),
        ),
        Logging: group({ ClusterLogging: group({ EnabledTypes: LOG_TYPES }) }),
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
    aws_eks_node_group: {
      type: 'AWS::EKS::Nodegroup',
      fields: {
        ...same('Version'),
        RemoteAccess: object('remote_access', {
          Ec2SshKey: attr('ec2_ssh_key'),
          SourceSecurityGroups: attr('source_security_group_ids'),
        }),
      },
    },
    aws_codebuild_project: {
      type: 'AWS::CodeBuild::Project',
      fields: {
        ...same('EncryptionKey'),
        Artifacts: object('artifacts', same('EncryptionDisabled', 'Type')),
        Environment: object('environment', {
          ...same('Image', 'PrivilegedMode'),
          RegistryCredential: object('registry_credential', same('Credential')),
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
        ...same('AssociatePublicIpAddress'),
        UserData: either(attr('user_data'), attr('user_data_base64')),
        BlockDeviceMappings: DISKS,
        ImageId: attr('image_id'),
        MetadataOptions: METADATA,
      },
    },
    aws_launch_template: {
      type: 'AWS::EC2::LaunchTemplate',
      named: 'name',
      fields: {
        LaunchTemplateData: group({
          ...same('ImageId', 'InstanceType', 'UserData'),
          BlockDeviceMappings: list('block_device_mappings', {
            ...same('DeviceName'),
            Ebs: object('ebs', same('Encrypted', 'KmsKeyId', 'SnapshotId')),
          }),
          MetadataOptions: METADATA,
          NetworkInterfaces: list('network_interfaces', same('AssociatePublicIpAddress')),
        }),
      },
    },
    aws_spot_fleet_request: {
      type: 'AWS::EC2::SpotFleet',
      fields: {
        SpotFleetRequestConfigData: group({
          LaunchSpecifications: list('launch_specification', { BlockDeviceMappings: DISKS }),
        }),
      },
    },
    aws_instance: { type: 'AWS::EC2::Instance', fields: INSTANCE },
    // Any change but that of tags makes a new request, so that no repair is offered.
    aws_spot_instance_request: { type: 'AWS::EC2::Instance', fields: unwritten(INSTANCE) },
    aws_sagemaker_notebook_instance: {
      type: 'AWS::SageMaker::NotebookInstance',
      fields: {
        ...same(
          'DirectInternetAccess',
          'KmsKeyId',
          'PlatformIdentifier',
          'RoleArn',
          'RootAccess',
          'SubnetId',
        ),
        InstanceMetadataServiceConfiguration: object(
          'instance_metadata_service_configuration',
          same('MinimumInstanceMetadataServiceVersion'),
        ),
      },
    },
    aws_sagemaker_endpoint_configuration: {
      type: 'AWS::SageMaker::EndpointConfig',
      fields: {
        KmsKeyId: attr('kms_key_arn'),
        ProductionVariants: list('production_variants', {
          ...same('InitialInstanceCount'),
          ServerlessConfig: object('serverless_config', {}),
        }),
      },
    },
    aws_sagemaker_model: {
      type: 'AWS::SageMaker::Model',
      fields: {
        ...same('EnableNetworkIsolation'),
        VpcConfig: object('vpc_config', same('SecurityGroupIds', 'Subnets')),
      },
    },
    aws_sagemaker_domain: {
      type: 'AWS::SageMaker::Domain',
      fields: same('AppNetworkAccessType', 'KmsKeyId'),
    },
    aws_workspaces_directory: {
      type: 'Terraform::WorkSpaces::Directory',
      fields: {
        SelfServicePermissions: object(
          'self_service_permissions',
          same('ChangeComputeType', 'IncreaseVolumeSize', 'RebuildWorkspace', 'SwitchRunningMode'),
        ),
      },
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
        Tags: list('tag', same('Key', 'PropagateAtLaunch')),
        MixedInstancesPolicy: object('mixed_instances_policy', {
          LaunchTemplate: object('launch_template', { Overrides: list('override', same('InstanceType')) }),
        }),
        TrafficSources: list('traffic_source', same('Identifier', 'Type')),
        LoadBalancerNames: attr('load_balancers'),
        TargetGroupARNs: attr('target_group_arns'),
        VPCZoneIdentifier: attr('vpc_zone_identifier'),
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
      fields: {
        DeliveryStreamEncryptionConfigurationInput: BUFFER_ENCRYPTION,
        DeliveryStreamType: STREAM_TYPE,
        RedshiftDestinationConfiguration: object('redshift_configuration', same('Password', 'Username')),
        SplunkDestinationConfiguration: object('splunk_configuration', { HECToken: attr('hec_token') }),
        HttpEndpointDestinationConfiguration: object('http_endpoint_configuration', {
          EndpointConfiguration: group({ AccessKey: attr('access_key'), Url: attr('url') }),
        }),
      },
    },
    aws_efs_file_system: {
      type: 'AWS::EFS::FileSystem',
      fields: same('AvailabilityZoneName', 'Encrypted', 'KmsKeyId'),
    },
  },
  companions: {
    aws_autoscaling_attachment: {
      of: ['aws_autoscaling_group'],
      by: 'autoscaling_group_name',
      adds: true,
      fields: { LoadBalancerNames: only('elb'), TargetGroupARNs: only('lb_target_group_arn') },
    },
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
    aws_efs_replication_configuration: {
      of: ['aws_efs_file_system'],
      by: 'source_file_system_id',
      fields: {
        ReplicationConfiguration: group({
          Destinations: list('destination', { FileSystemId: attr('file_system_id'), ...same('KmsKeyId') }),
        }),
      },
    },
    aws_efs_file_system_policy: {
      of: ['aws_efs_file_system'],
      by: 'file_system_id',
      fields: { FileSystemPolicy: attr('policy') },
    },
  },
};
