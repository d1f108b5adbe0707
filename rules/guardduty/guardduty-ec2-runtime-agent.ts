import { turnedOnRule, watchesRuntimes } from '../shared/guardduty.ts';

export default turnedOnRule({
  id: 'guardduty-ec2-runtime-agent',
  title: 'GuardDuty keeps its agent on EC2 instances',
  severity: 'medium',
  controls: ['GuardDuty.13'],
  features: ['RUNTIME_MONITORING'],
  agent: 'EC2_AGENT_MANAGEMENT',
  when: watchesRuntimes,
  message: (detector) =>
    `${detector.name} monitors runtimes, but keeps no agent on EC2 instances: what an intruder runs on an instance goes unnoticed.`,
});
