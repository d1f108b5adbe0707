import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-capacity-provider-termination',
  title: 'Instances with running tasks are not terminated by scaling',
  severity: 'low',
  profile: 'strict',
  controls: ['ECS.19'],
  on: 'AWS::ECS::CapacityProvider',
  when: (provider) => provider.get('AutoScalingGroupProvider').present(),
  holds: (provider) => provider.get('AutoScalingGroupProvider.ManagedTerminationProtection').is('ENABLED'),
  fix: setAt('ENABLED', 'may fail', 'Protect instances with tasks (needs NewInstancesProtectedFromScaleIn)'),
  message: (provider) =>
    `${provider.name} lets the group terminate instances on which tasks still run: requests and jobs are cut off.`,
});
