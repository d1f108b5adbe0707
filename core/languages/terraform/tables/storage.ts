import { attr, constant, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Backups, and the services that keep and move files. */
export const storage: ServiceTables = {
  resources: {
    aws_datasync_location_object_storage: {
      type: 'AWS::DataSync::LocationObjectStorage',
      fields: same('SecretKey', 'ServerProtocol'),
    },
    aws_datasync_location_fsx_windows_file_system: {
      type: 'AWS::DataSync::LocationFSxWindows',
      fields: same('Password'),
    },
    aws_datasync_location_smb: { type: 'AWS::DataSync::LocationSMB', fields: same('Password') },
    aws_datasync_task: {
      type: 'AWS::DataSync::Task',
      fields: {
        CloudWatchLogGroupArn: attr('cloudwatch_log_group_arn'),
        TaskMode: attr('task_mode'),
        Options: object('options', same('LogLevel')),
      },
    },
    aws_dlm_lifecycle_policy: {
      type: 'AWS::DLM::LifecyclePolicy',
      fields: {
        PolicyDetails: object('policy_details', {
          Actions: list('action', {
            CrossRegionCopy: list('cross_region_copy', {
              EncryptionConfiguration: object('encryption_configuration', {
                CmkArn: attr('cmk_arn'),
                Encrypted: attr('encrypted', { default: false }),
              }),
            }),
          }),
          Schedules: list('schedule', {
            CrossRegionCopyRules: list('cross_region_copy_rule', same('CmkArn', 'Encrypted')),
          }),
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
    aws_fsx_lustre_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        FileSystemType: constant('LUSTRE'),
        ...same('KmsKeyId'),
        LustreConfiguration: group(
          same('AutomaticBackupRetentionDays', 'CopyTagsToBackups', 'DeploymentType', 'ImportPath'),
        ),
      },
    },
    aws_fsx_ontap_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        FileSystemType: constant('ONTAP'),
        ...same('KmsKeyId'),
        OntapConfiguration: group(same('AutomaticBackupRetentionDays', 'DeploymentType')),
      },
    },
    aws_fsx_openzfs_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        FileSystemType: constant('OPENZFS'),
        ...same('KmsKeyId'),
        OpenZFSConfiguration: group(
          same('AutomaticBackupRetentionDays', 'CopyTagsToBackups', 'CopyTagsToVolumes', 'DeploymentType'),
        ),
      },
    },
    aws_fsx_windows_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        FileSystemType: constant('WINDOWS'),
        ...same('KmsKeyId'),
        WindowsConfiguration: group({
          ...same('AutomaticBackupRetentionDays'),
          AuditLogConfiguration: object('audit_log_configuration', same('FileAccessAuditLogLevel')),
          CopyTagsToBackups: attr('copy_tags_to_backups'),
          DeploymentType: attr('deployment_type', { default: 'SINGLE_AZ_1' }),
        }),
      },
    },
    aws_imagebuilder_distribution_configuration: {
      type: 'AWS::ImageBuilder::DistributionConfiguration',
      fields: {
        Distributions: list('distribution', {
          AmiDistributionConfiguration: object('ami_distribution_configuration', same('KmsKeyId')),
        }),
      },
    },
    aws_imagebuilder_image_recipe: {
      type: 'AWS::ImageBuilder::ImageRecipe',
      fields: {
        BlockDeviceMappings: list('block_device_mapping', {
          Ebs: object('ebs', same('Encrypted', 'KmsKeyId', 'SnapshotId')),
        }),
      },
    },
    aws_transfer_connector: {
      type: 'AWS::Transfer::Connector',
      fields: {
        ...same('LoggingRole'),
        As2Config: object('as2_config', same('EncryptionAlgorithm', 'SigningAlgorithm')),
      },
    },
    aws_transfer_server: {
      type: 'AWS::Transfer::Server',
      fields: {
        ...same('LoggingRole', 'StructuredLogDestinations'),
        EndpointType: attr('endpoint_type', { default: 'PUBLIC' }),
        EndpointDetails: object('endpoint_details', same('AddressAllocationIds')),
        Protocols: attr('protocols'),
        // The provider asks for the oldest policy where nothing is said.
        SecurityPolicyName: attr('security_policy_name', { default: 'TransferSecurityPolicy-2018-11' }),
      },
    },
  },
};
