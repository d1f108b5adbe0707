import { defineRule } from '../../core/model/index.ts';
import { volumesEncrypted } from '../shared/block-devices.ts';

export default defineRule({
  id: 'ami-ebs-encrypted',
  title: 'Images encrypt the disks of what starts from them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_204'], kics: ['ami_not_encrypted'] },
  on: 'Terraform::EC2::Image',
  holds: (image) => volumesEncrypted(image, 'BlockDeviceMappings'),
  message: (image) => `Instances from ${image.name} begin with an unencrypted disk.`,
});
