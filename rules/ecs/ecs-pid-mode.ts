import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-pid-mode',
  title: 'Tasks cannot see the processes of their host',
  severity: 'high',
  controls: ['ECS.3'],
  equivalents: { checkov: ['CKV_AWS_335'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) => not(task.get('PidMode').is('host')),
  fix: (task) => ({
    title: 'Keep to its own processes (agents that watch the host go blind)',
    safety: ['replaces', 'changes'],
    edits: [{ kind: 'remove', resource: task.name, path: ['PidMode'] }],
  }),
  message: (task) =>
    `The containers of ${task.name} see every process of the host, and can read their memory and secrets when they run as root.`,
});
