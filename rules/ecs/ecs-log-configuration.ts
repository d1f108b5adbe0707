import { any, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-log-configuration',
  title: 'Containers keep their logs',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.9'],
  equivalents: { cdkNag: ['AwsSolutions-ECS7'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    task
      .list('ContainerDefinitions')
      .every((container) =>
        any(
          container.get('LogConfiguration.LogDriver').present(),
          container.get('FirelensConfiguration').present(),
        ),
      ),
  message: (task) =>
    `What a container of ${task.name} prints is lost with its host: after an attack or a crash nothing can be looked up.`,
});
