import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-non-privileged',
  title: 'Containers are not privileged',
  severity: 'high',
  controls: ['ECS.4'],
  equivalents: { checkov: ['CKV_AWS_334'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    task.list('ContainerDefinitions').none((container) => container.get('Privileged').is(true)),
  fix: setAt(false, ['replaces', 'changes'], 'Drop the privilege (fails where the container needs it)'),
  message: (task) =>
    `A container of ${task.name} is privileged: whoever breaks into it is root on the host and has every other task there.`,
});
