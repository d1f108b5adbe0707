import { defineRule, setAt } from '../../core/model/index.ts';
import { volumesEncrypted } from '../shared/block-devices.ts';

export default defineRule({
  id: 'asg-launchconfig-ebs-encrypted',
  title: 'The volumes of launch configurations are encrypted',
  severity: 'medium',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_8'],
    trivy: ['AVD-AWS-0008'],
    kics: ['launch_configuration_is_not_encrypted'],
    cdkNag: ['AwsSolutions-EC26'],
  },
  on: 'AWS::AutoScaling::LaunchConfiguration',
  holds: (resource) => volumesEncrypted(resource, 'BlockDeviceMappings'),
  fix: setAt(true, 'replaces', 'Encrypt the volume (replaces the launch configuration)'),
  message: (resource) =>
    `Every instance that ${resource.name} starts gets a volume whose blocks and snapshots are unencrypted.`,
});
