import { turnedOnRule } from '../shared/guardduty.ts';

export default turnedOnRule({
  id: 'guardduty-runtime-monitoring',
  title: 'GuardDuty watches what runs on hosts and in containers',
  severity: 'high',
  controls: ['GuardDuty.11'],
  features: ['RUNTIME_MONITORING'],
  message: (detector) =>
    `${detector.name} does not see what runs on hosts and in containers: an intruder who is inside goes unnoticed.`,
});
