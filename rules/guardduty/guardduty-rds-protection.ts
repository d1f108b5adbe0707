import { featureRule } from '../shared/guardduty.ts';

export default featureRule({
  id: 'guardduty-rds-protection',
  title: 'GuardDuty watches sign-ins to databases',
  severity: 'high',
  controls: ['GuardDuty.9'],
  feature: 'RDS_LOGIN_EVENTS',
  turnOn: 'Watch sign-ins to RDS (billed by instance)',
  message: (detector) =>
    `${detector.name} does not look at sign-ins to databases: guessed and stolen passwords go unnoticed.`,
});
