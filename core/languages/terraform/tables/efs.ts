import { attr, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const efs: ServiceTables = {
  resources: {
    aws_efs_file_system: {
      type: 'AWS::EFS::FileSystem',
      fields: same('AvailabilityZoneName', 'Encrypted', 'KmsKeyId'),
    },
    aws_efs_access_point: {
      type: 'AWS::EFS::AccessPoint',
      fields: {
        ...same('FileSystemId'),
        PosixUser: object('posix_user', same('Gid', 'Uid')),
        RootDirectory: object('root_directory', same('Path')),
      },
    },
    aws_efs_mount_target: { type: 'AWS::EFS::MountTarget', fields: same('FileSystemId', 'SubnetId') },
  },
  companions: {
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
