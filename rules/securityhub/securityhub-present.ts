import { no, unknown, workspaceRule, yes } from '../../core/model/index.ts';

export default workspaceRule({
  id: 'securityhub-present',
  title: 'The account has Security Hub turned on',
  severity: 'medium',
  controls: [],
  baseline: 'AWS::SecurityHub::Hub',
  holds: (workspace) => {
    const count = workspace.count('AWS::SecurityHub::Hub');
    return count === undefined ? unknown : count > 0 ? yes : no;
  },
  message: () =>
    'No template here turns on Security Hub: findings of GuardDuty, Inspector, Macie and Config stay in five places.',
});
