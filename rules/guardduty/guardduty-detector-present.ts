import { presentRule } from '../shared/workspace.ts';

export default presentRule({
  id: 'guardduty-detector-present',
  title: 'The account has a GuardDuty detector',
  severity: 'high',
  controls: ['GuardDuty.1'],
  equivalents: { checkov: ['CKV2_AWS_3'] },
  declares: 'AWS::GuardDuty::Detector',
  baseline: 'AWS::GuardDuty::Detector',
  message: () =>
    'No template here turns on GuardDuty: stolen credentials and compromised hosts would go unnoticed.',
});
