import { all, any, defineRule, not } from '../../core/model/index.ts';
import { isWindows, namesOrdinaryUser, unlessImage } from '../shared/containers.ts';

export default defineRule({
  id: 'ecs-host-mode-user',
  title: 'Containers in the network of their host do not run as root',
  severity: 'high',
  profile: 'strict',
  controls: ['ECS.1'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-ECSTaskDefinitionUserForHostMode',
      'NIST.800.53.R5-ECSTaskDefinitionUserForHostMode',
      'PCI.DSS.321-ECSTaskDefinitionUserForHostMode',
    ],
    guard: ['ecs_task_definition_user_for_host_mode_check'],
  },
  on: 'AWS::ECS::TaskDefinition',
  when: (task) => all(task.get('NetworkMode').is('host'), not(isWindows(task))),
  holds: (task) =>
    task
      .list('ContainerDefinitions')
      .every((container) => any(namesOrdinaryUser(container), container.get('Privileged').is(true))),
  message: (task, at) =>
    `A container of ${task.name} runs as root${unlessImage(at)}, in the network of its host: whoever breaks into it can listen to the traffic of the others.`,
});
