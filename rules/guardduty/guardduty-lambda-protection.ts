import { featureRule } from '../shared/guardduty.ts';

export default featureRule({
  id: 'guardduty-lambda-protection',
  title: 'GuardDuty watches where functions connect to',
  severity: 'high',
  controls: ['GuardDuty.6'],
  feature: 'LAMBDA_NETWORK_LOGS',
  turnOn: 'Watch the traffic of functions (billed by volume)',
  message: (detector) =>
    `${detector.name} does not look at functions: one that mines coins or sends data to an attacker goes unnoticed.`,
});
