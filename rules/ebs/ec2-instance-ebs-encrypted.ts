import { defineRule, setAt } from '../../core/model/index.ts';
import { volumesEncrypted } from '../shared/block-devices.ts';

export default defineRule({
  id: 'ec2-instance-ebs-encrypted',
  title: 'The volumes that an instance starts with are encrypted',
  severity: 'medium',
  controls: ['EC2.3'],
  equivalents: { checkov: ['CKV_AWS_8'], trivy: ['AVD-AWS-0131'], cdkNag: ['AwsSolutions-EC26'] },
  on: 'AWS::EC2::Instance',
  holds: (resource) => volumesEncrypted(resource, 'BlockDeviceMappings'),
  fix: setAt(true, 'replaces', 'Encrypt the volume (replaces the instance)'),
  message: (resource) => `${resource.name} starts with a volume whose blocks and snapshots are unencrypted.`,
});
