import { defineRule, setAt } from '../../core/model/index.ts';
import { volumesEncrypted } from '../shared/block-devices.ts';

export default defineRule({
  id: 'ec2-launchtemplate-ebs-encrypted',
  title: 'The volumes of launch templates are encrypted',
  severity: 'medium',
  controls: ['EC2.181'],
  equivalents: { cdkNag: ['AwsSolutions-EC26'] },
  on: 'AWS::EC2::LaunchTemplate',
  holds: (resource) => volumesEncrypted(resource, 'LaunchTemplateData.BlockDeviceMappings'),
  fix: setAt(true, 'changes', 'Encrypt the volume (from the next instance on)'),
  message: (resource) =>
    `Every instance that starts from ${resource.name} gets a volume whose blocks and snapshots are unencrypted.`,
});
