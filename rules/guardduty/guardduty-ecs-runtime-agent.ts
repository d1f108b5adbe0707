import { all, defineRule } from '../../core/model/index.ts';
import { featureOn, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-ecs-runtime-agent',
  title: 'GuardDuty keeps its agent on Fargate tasks',
  severity: 'medium',
  profile: 'strict',
  controls: ['GuardDuty.12'],
  on: 'AWS::GuardDuty::Detector',
  when: (detector) => all(isOn(detector), featureOn(detector, ['RUNTIME_MONITORING'])),
  holds: (detector) => featureOn(detector, ['RUNTIME_MONITORING'], 'ECS_FARGATE_AGENT_MANAGEMENT'),
  message: (detector) =>
    `${detector.name} monitors runtimes, but keeps no agent on Fargate tasks: what an intruder runs inside a task goes unnoticed.`,
});
