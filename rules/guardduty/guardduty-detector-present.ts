import { no, unknown, workspaceRule, yes } from '../../core/model/index.ts';

export default workspaceRule({
  id: 'guardduty-detector-present',
  title: 'The account has a GuardDuty detector',
  severity: 'high',
  controls: ['GuardDuty.1'],
  equivalents: { checkov: ['CKV2_AWS_3'] },
  baseline: 'AWS::GuardDuty::Detector',
  holds: (workspace) => {
    const detectors = workspace.count('AWS::GuardDuty::Detector');
    return detectors === undefined ? unknown : detectors > 0 ? yes : no;
  },
  message: () =>
    'No template here turns on GuardDuty: stolen credentials and compromised hosts would go unnoticed.',
});
