import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-awsvpc-network',
  title: 'Tasks have a network interface of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) => not(task.get('NetworkMode').is('bridge', 'default', 'nat')),
  message: (task) =>
    `${task.name} shares the network of its host: a security group lets in all containers there or none.`,
});
