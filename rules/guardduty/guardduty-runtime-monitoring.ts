import { defineRule } from '../../core/model/index.ts';
import { featureOn, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-runtime-monitoring',
  title: 'GuardDuty watches what runs on hosts and in containers',
  severity: 'high',
  profile: 'strict',
  controls: ['GuardDuty.11'],
  on: 'AWS::GuardDuty::Detector',
  when: isOn,
  holds: (detector) => featureOn(detector, ['RUNTIME_MONITORING']),
  message: (detector) =>
    `${detector.name} does not see what runs on hosts and in containers: an intruder who is inside goes unnoticed.`,
});
