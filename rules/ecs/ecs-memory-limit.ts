import { any, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-memory-limit',
  title: 'Containers have a limit of memory',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    any(
      task.get('Memory').present(),
      task.list('ContainerDefinitions').every((container) => container.get('Memory').present()),
    ),
  message: (task) =>
    `A container of ${task.name} may take all memory of its host: one that leaks, or is made to, stops its neighbours.`,
});
