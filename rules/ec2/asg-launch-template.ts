import { propertyRule, not } from '../../core/model/index.ts';

export default propertyRule({
  id: 'asg-launch-template',
  title: 'Groups start their instances from a launch template',
  severity: 'low',
  profile: 'strict',
  controls: ['AutoScaling.9'],
  equivalents: { checkov: ['CKV_AWS_315'] },
  on: 'AWS::AutoScaling::AutoScalingGroup',
  path: 'LaunchConfigurationName',
  holds: (name) => not(name.present()),
  message: (group) =>
    `${group.name} starts its instances from a launch configuration, which AWS no longer develops: newer instance types and security settings are out of reach.`,
});
