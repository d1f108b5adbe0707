import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'asg-multiple-instance-types',
  title: 'Auto Scaling groups can choose among instance types',
  severity: 'low',
  profile: 'all',
  controls: ['AutoScaling.6'],
  on: 'AWS::AutoScaling::AutoScalingGroup',
  holds: (group) => {
    const overrides = group.list('MixedInstancesPolicy.LaunchTemplate.Overrides');
    if (overrides.items.length > 1) return yes;
    return overrides.some((override) => override.get('InstanceRequirements').present());
  },
  message: (group) =>
    `${group.name} knows one instance type: where AWS runs short of it, the group cannot grow.`,
});
