import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ami-not-public',
  title: 'Images are shared with named accounts',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_205'], kics: ['ami_shared_with_multiple_accounts'] },
  on: 'Terraform::EC2::ImageLaunchPermission',
  path: 'Group',
  holds: (value) => not(value.is('all')),
  message: (resource) =>
    `${resource.name} lets every AWS account start the image and read all that is on its disks.`,
});
