import { defineRule } from '../../core/model/index.ts';
import { featureNotOff, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-lambda-protection',
  title: 'GuardDuty watches where functions connect to',
  severity: 'high',
  profile: 'strict',
  controls: ['GuardDuty.6'],
  on: 'AWS::GuardDuty::Detector',
  when: isOn,
  holds: (detector) => featureNotOff(detector, 'LAMBDA_NETWORK_LOGS'),
  fix: (detector, at) => ({
    title: 'Watch the traffic of functions (billed by volume)',
    safety: 'review',
    edits: [{ kind: 'set', resource: detector.name, path: at.path, value: 'ENABLED' }],
  }),
  message: (detector) =>
    `${detector.name} does not look at functions: one that mines coins or sends data to an attacker goes unnoticed.`,
});
