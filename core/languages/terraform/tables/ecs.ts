import { attr, capitalized, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const PUBLIC_IP = attr('assign_public_ip', {
  words: { true: 'ENABLED', false: 'DISABLED' },
  default: 'DISABLED',
});

export const ecs: ServiceTables = {
  resources: {
    aws_ecs_account_setting_default: {
      type: 'Terraform::ECS::AccountSetting',
      fields: same('Name', 'Value'),
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
          ExecuteCommandConfiguration: object('execute_command_configuration', {
            ...same('KmsKeyId', 'Logging'),
            LogConfiguration: object('log_configuration', {
              CloudWatchEncryptionEnabled: attr('cloud_watch_encryption_enabled'),
              CloudWatchLogGroupName: attr('cloud_watch_log_group_name'),
              S3BucketName: attr('s3_bucket_name'),
              S3EncryptionEnabled: attr('s3_bucket_encryption_enabled'),
            }),
          }),
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
          Host: group({ SourcePath: attr('host_path') }),
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
  },
};
