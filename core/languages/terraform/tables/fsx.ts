import { attr, constant, group, object, same, never } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** A file system is of one kind, and has no settings of the others. */
const OTHERS = {
  LustreConfiguration: never,
  OntapConfiguration: never,
  OpenZFSConfiguration: never,
  WindowsConfiguration: never,
};

export const fsx: ServiceTables = {
  resources: {
    aws_fsx_lustre_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        ...OTHERS,
        FileSystemType: constant('LUSTRE'),
        ...same('BackupId', 'KmsKeyId'),
        LustreConfiguration: group(
          same('AutomaticBackupRetentionDays', 'CopyTagsToBackups', 'DeploymentType', 'ImportPath'),
        ),
      },
    },
    aws_fsx_ontap_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        ...OTHERS,
        FileSystemType: constant('ONTAP'),
        BackupId: never,
        ...same('KmsKeyId'),
        OntapConfiguration: group(same('AutomaticBackupRetentionDays', 'DeploymentType')),
      },
    },
    aws_fsx_openzfs_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        ...OTHERS,
        FileSystemType: constant('OPENZFS'),
        ...same('BackupId', 'KmsKeyId'),
        OpenZFSConfiguration: group(
          same('AutomaticBackupRetentionDays', 'CopyTagsToBackups', 'CopyTagsToVolumes', 'DeploymentType'),
        ),
      },
    },
    aws_fsx_windows_file_system: {
      type: 'AWS::FSx::FileSystem',
      fields: {
        ...OTHERS,
        FileSystemType: constant('WINDOWS'),
        ...same('BackupId', 'KmsKeyId'),
        WindowsConfiguration: group({
          ...same('AutomaticBackupRetentionDays'),
          AuditLogConfiguration: object('audit_log_configuration', same('FileAccessAuditLogLevel')),
          CopyTagsToBackups: attr('copy_tags_to_backups'),
          DeploymentType: attr('deployment_type', { default: 'SINGLE_AZ_1' }),
        }),
      },
    },
  },
};
