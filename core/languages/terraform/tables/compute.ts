import {
  attr,
  capitalized,
  computed,
  group,
  joined,
  list,
  never,
  object,
  one,
  only,
  same,
} from '../fields.ts';
import { Value } from '../../../model/index.ts';
import { mapOf } from '../evaluate.ts';
import type { ServiceTables } from '../table.ts';

const DISK = { Ebs: group(same('Encrypted', 'KmsKeyId', 'SnapshotId')), DeviceName: attr('device_name') };

const ROOT_DISK = { Ebs: group({ ...same('Encrypted', 'KmsKeyId'), SnapshotId: never }), DeviceName: never };

const DISKS = joined(list('root_block_device', ROOT_DISK), list('ebs_block_device', DISK));

/** The one interface that an instance gets where it says no more than whether it has a public address. */
const PUBLIC_INTERFACE = one({ AssociatePublicIpAddress: attr('associate_public_ip_address') });

const PUBLIC_IP = attr('assign_public_ip', {
  words: { true: 'ENABLED', false: 'DISABLED' },
  default: 'DISABLED',
});

const INTERFACES = list('network_interface', same('DeviceIndex', 'NetworkInterfaceId'));

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
      fields: { ClusterSettings: list('setting', same('Name', 'Value')) },
    },
    aws_ecs_service: {
      type: 'AWS::ECS::Service',
      fields: {
        ...same('LaunchType', 'PlatformVersion'),
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
        ...same('Version'),
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
          ...same('UserData'),
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
        BlockDeviceMappings: DISKS,
        InstanceType: attr('instance_type'),
        NetworkInterfaces: computed((owner, path) => {
          const asked = attr('associate_public_ip_address').read(owner, path);
          return (asked.data.kind === 'absent' ? INTERFACES : PUBLIC_INTERFACE).read(owner, path);
        }),
        Monitoring: attr('monitoring'),
      },
    },
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
        MixedInstancesPolicy: object('mixed_instances_policy', {
          LaunchTemplate: object('launch_template', { Overrides: list('override', same('InstanceType')) }),
        }),
        TrafficSources: list('traffic_source', same('Identifier', 'Type')),
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
      fields: {
        RedshiftDestinationConfiguration: object('redshift_configuration', same('Password', 'Username')),
        SplunkDestinationConfiguration: object('splunk_configuration', { HECToken: attr('hec_token') }),
        HttpEndpointDestinationConfiguration: object('http_endpoint_configuration', {
          EndpointConfiguration: group({ AccessKey: attr('access_key'), Url: attr('url') }),
        }),
      },
    },
    aws_efs_access_point: {
      type: 'AWS::EFS::AccessPoint',
      fields: {
        ...same('FileSystemId'),
        PosixUser: object('posix_user', same('Gid', 'Uid')),
        RootDirectory: object('root_directory', same('Path')),
      },
    },
    aws_efs_file_system: {
      type: 'AWS::EFS::FileSystem',
      fields: same('AvailabilityZoneName', 'Encrypted', 'KmsKeyId'),
    },
    aws_efs_mount_target: {
      type: 'AWS::EFS::MountTarget',
      fields: same('FileSystemId', 'SecurityGroups', 'SubnetId'),
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
    aws_efs_file_system_policy: {
      of: ['aws_efs_file_system'],
      by: 'file_system_id',
      fields: { FileSystemPolicy: attr('policy') },
    },
  },
};
