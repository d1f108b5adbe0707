import { defineRule, not, setAt } from '../../core/model/index.ts';
import { isWindows } from '../shared/containers.ts';

export default defineRule({
  id: 'ecs-readonly-root',
  title: 'Containers cannot write to their root file system',
  severity: 'medium',
  profile: 'strict',
  controls: ['ECS.5'],
  equivalents: { checkov: ['CKV_AWS_336'] },
  on: 'AWS::ECS::TaskDefinition',
  when: (task) => not(isWindows(task)),
  holds: (task) =>
    task.list('ContainerDefinitions').every((container) => container.get('ReadonlyRootFilesystem').is(true)),
  fix: setAt(true, ['replaces', 'changes'], 'Make it read-only (temporary files need a volume)'),
  message: (task) =>
    `A container of ${task.name} can change its own files: whoever breaks in can put a program there that stays.`,
});
