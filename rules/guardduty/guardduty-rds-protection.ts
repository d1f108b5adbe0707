import { defineRule } from '../../core/model/index.ts';
import { featureNotOff, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-rds-protection',
  title: 'GuardDuty watches sign-ins to databases',
  severity: 'high',
  profile: 'strict',
  controls: ['GuardDuty.9'],
  on: 'AWS::GuardDuty::Detector',
  when: isOn,
  holds: (detector) => featureNotOff(detector, 'RDS_LOGIN_EVENTS'),
  fix: (detector, at) => ({
    title: 'Watch sign-ins to RDS (billed by instance)',
    safety: 'review',
    edits: [{ kind: 'set', resource: detector.name, path: at.path, value: 'ENABLED' }],
  }),
  message: (detector) =>
    `${detector.name} does not look at sign-ins to databases: guessed and stolen passwords go unnoticed.`,
});
