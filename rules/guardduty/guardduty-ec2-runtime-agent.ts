import { all, defineRule } from '../../core/model/index.ts';
import { featureOn, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-ec2-runtime-agent',
  title: 'GuardDuty keeps its agent on EC2 instances',
  severity: 'medium',
  profile: 'strict',
  controls: ['GuardDuty.13'],
  on: 'AWS::GuardDuty::Detector',
  when: (detector) => all(isOn(detector), featureOn(detector, ['RUNTIME_MONITORING'])),
  holds: (detector) => featureOn(detector, ['RUNTIME_MONITORING'], 'EC2_AGENT_MANAGEMENT'),
  message: (detector) =>
    `${detector.name} monitors runtimes, but keeps no agent on EC2 instances: what an intruder runs on an instance goes unnoticed.`,
});
