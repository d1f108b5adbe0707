import { propertyRule, not, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecs-no-host-network',
  title: 'Tasks have a network of their own',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.17'],
  equivalents: { kics: ['ecs_task_definition_network_mode_not_recommended'] },
  on: 'AWS::ECS::TaskDefinition',
  path: 'NetworkMode',
  holds: (mode) => not(mode.is('host')),
  fix: set(
    'awsvpc',
    ['replaces', 'may fail'],
    'Give the task a network of its own (services must name subnets)',
  ),
  message: (task) =>
    `${task.name} shares the network of its host: its containers reach what listens on the host, and other tasks, as if local.`,
});
