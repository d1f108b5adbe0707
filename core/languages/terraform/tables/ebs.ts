import { attr, group, list, never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const ebs: ServiceTables = {
  resources: {
    aws_ebs_volume: {
      type: 'AWS::EC2::Volume',
      fields: {
        Encrypted: attr('encrypted'),
        KmsKeyId: attr('kms_key_id'),
        SnapshotId: attr('snapshot_id'),
        SourceVolumeId: never,
      },
    },
    aws_ebs_snapshot_block_public_access: {
      type: 'AWS::EC2::SnapshotBlockPublicAccess',
      fields: same('State'),
    },
    aws_ami: {
      type: 'Terraform::EC2::Image',
      fields: {
        BlockDeviceMappings: list('ebs_block_device', {
          Ebs: group(same('Encrypted', 'SnapshotId')),
          DeviceName: attr('device_name'),
        }),
      },
    },
    aws_ami_copy: { type: 'Terraform::EC2::ImageCopy', fields: same('Encrypted', 'KmsKeyId') },
    aws_ami_launch_permission: {
      type: 'Terraform::EC2::ImageLaunchPermission',
      fields: same('AccountId', 'Group', 'OrganizationArn'),
    },
    aws_ebs_encryption_by_default: {
      type: 'Terraform::EC2::EbsEncryptionByDefault',
      fields: { Enabled: attr('enabled', { default: true }) },
    },
    aws_ebs_default_kms_key: { type: 'Terraform::EC2::EbsDefaultKmsKey', fields: same('KeyArn') },
    aws_ebs_snapshot_copy: { type: 'Terraform::EC2::SnapshotCopy', fields: same('Encrypted', 'KmsKeyId') },
    aws_ec2_image_block_public_access: {
      type: 'Terraform::EC2::ImageBlockPublicAccess',
      fields: same('State'),
    },
    'data.aws_ami': {
      type: 'Terraform::EC2::ImageLookup',
      fields: {
        ...same('ExecutableUsers', 'MostRecent', 'Owners'),
        Filters: list('filter', same('Name', 'Values')),
      },
    },
  },
};
