import { defineRule, not } from '../../core/model/index.ts';
import { isWindows, namesOrdinaryUser, unlessImage } from '../shared/containers.ts';

export default defineRule({
  id: 'ecs-linux-nonroot',
  title: 'Linux containers do not run as root',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.20'],
  on: 'AWS::ECS::TaskDefinition',
  when: (task) => not(isWindows(task)),
  holds: (task) => task.list('ContainerDefinitions').every(namesOrdinaryUser),
  message: (task, at) =>
    `A container of ${task.name} runs as root${unlessImage(at)}: whoever breaks into it is one kernel flaw away from the host.`,
});
