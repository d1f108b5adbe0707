import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'asg-launchconfig-no-public-ip',
  title: 'Instances of launch configurations have no public address',
  severity: 'high',
  profile: 'strict',
  controls: ['Autoscaling.5'],
  equivalents: {
    checkov: ['CKV_AWS_389'],
    trivy: ['AVD-AWS-0009'],
    cdkNag: [
      'HIPAA.Security-AutoScalingLaunchConfigPublicIpDisabled',
      'NIST.800.53.R5-AutoScalingLaunchConfigPublicIpDisabled',
      'PCI.DSS.321-AutoScalingLaunchConfigPublicIpDisabled',
    ],
    guard: ['autoscaling_launch_config_public_ip_disabled'],
  },
  on: 'AWS::AutoScaling::LaunchConfiguration',
  path: 'AssociatePublicIpAddress',
  holds: (value) => not(value.is(true)),
  fix: set(
    false,
    ['replaces', 'locks out'],
    'Give instances no public address (replaces the launch configuration)',
  ),
  message: (resource) =>
    `Instances that start from ${resource.name} get addresses on the internet: only their security groups stand before them.`,
});
