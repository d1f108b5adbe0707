import { presentRule } from '../shared/workspace.ts';

export default presentRule({
  id: 'securityhub-present',
  title: 'The account has Security Hub turned on',
  severity: 'medium',
  controls: [],
  declares: 'AWS::SecurityHub::Hub',
  baseline: 'AWS::SecurityHub::Hub',
  message: () =>
    'No template here turns on Security Hub: findings of GuardDuty, Inspector, Macie and Config stay in five places.',
});
