import { turnedOnRule, watchesRuntimes } from '../shared/guardduty.ts';

export default turnedOnRule({
  id: 'guardduty-ecs-runtime-agent',
  title: 'GuardDuty keeps its agent on Fargate tasks',
  severity: 'medium',
  controls: ['GuardDuty.12'],
  features: ['RUNTIME_MONITORING'],
  agent: 'ECS_FARGATE_AGENT_MANAGEMENT',
  when: watchesRuntimes,
  message: (detector) =>
    `${detector.name} monitors runtimes, but keeps no agent on Fargate tasks: what an intruder runs inside a task goes unnoticed.`,
});
