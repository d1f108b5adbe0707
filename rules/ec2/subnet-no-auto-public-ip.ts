import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'subnet-no-auto-public-ip',
  title: 'Subnets give no public address to what starts in them',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.15'],
  equivalents: {
    checkov: ['CKV_AWS_130'],
    trivy: ['AVD-AWS-0164'],
    kics: ['vpc_subnet_assigns_public_ip'],
    cfnNag: ['W33'],
    cdkNag: [
      'HIPAA.Security-VPCSubnetAutoAssignPublicIpDisabled',
      'NIST.800.53.R5-VPCSubnetAutoAssignPublicIpDisabled',
      'PCI.DSS.321-VPCSubnetAutoAssignPublicIpDisabled',
    ],
    guard: ['subnet_auto_assign_public_ip_disabled'],
  },
  on: 'AWS::EC2::Subnet',
  path: 'MapPublicIpOnLaunch',
  holds: (value) => value.or(false).is(false),
  fix: set(false, 'locks out', 'Hand out no public addresses (new instances lose theirs)'),
  message: (resource) =>
    `Whatever starts in ${resource.name} gets an address on the internet, whether its author thought of it or not.`,
});
