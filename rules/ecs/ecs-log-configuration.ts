import { all, any, defineRule, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-log-configuration',
  title: 'Containers keep their logs',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.9'],
  equivalents: { cdkNag: ['AwsSolutions-ECS7'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    task.list('ContainerDefinitions').every((container) =>
      any(
        container.get('LogConfiguration.LogDriver').present(),
        // What routes the logs of the others needs none itself, and Security Hub asks it all the same.
        all(container.get('FirelensConfiguration').present(), unknown),
      ),
    ),
  message: (task) =>
    `What a container of ${task.name} prints is lost with its host: after an attack or a crash nothing can be looked up.`,
});
