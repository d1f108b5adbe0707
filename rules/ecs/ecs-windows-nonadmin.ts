import { any, defineRule, not, setAt } from '../../core/model/index.ts';
import { isWindows, unlessImage } from '../shared/containers.ts';

export default defineRule({
  id: 'ecs-windows-nonadmin',
  title: 'Windows containers do not run as administrator',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.21'],
  on: 'AWS::ECS::TaskDefinition',
  when: isWindows,
  holds: (task) =>
    task.list('ContainerDefinitions').every((container) => {
      const user = container.get('User');
      return not(any(not(user.present()), user.is('ContainerAdministrator')).at(user));
    }),
  fix: setAt('ContainerUser', ['replaces', 'changes'], 'Run as ContainerUser (it may lack rights)'),
  message: (task, at) =>
    `A container of ${task.name} runs as administrator${unlessImage(at)}: whoever breaks into it can change everything inside and is closer to the host.`,
});
