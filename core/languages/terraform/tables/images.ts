import { attr, group, list, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Images and snapshots, and the account's defaults for them: most of it CloudFormation has no types for. */
export const images: ServiceTables = {
  resources: {
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
    aws_ebs_snapshot_copy: { type: 'Terraform::EC2::SnapshotCopy', fields: same('Encrypted', 'KmsKeyId') },
    aws_ec2_image_block_public_access: {
      type: 'Terraform::EC2::ImageBlockPublicAccess',
      fields: same('State'),
    },
    aws_ec2_instance_metadata_defaults: {
      type: 'Terraform::EC2::InstanceMetadataDefaults',
      fields: same('HttpEndpoint', 'HttpTokens'),
    },
    'data.aws_ami': {
      type: 'Terraform::EC2::ImageLookup',
      fields: {
        ...same('ExecutableUsers', 'MostRecent', 'Owners'),
        Filters: list('filter', same('Name', 'Values')),
      },
    },
    aws_volume_attachment: { type: 'AWS::EC2::VolumeAttachment', fields: same('InstanceId', 'VolumeId') },
  },
};
