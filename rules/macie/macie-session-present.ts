import { no, unknown, workspaceRule, yes } from '../../core/model/index.ts';

export default workspaceRule({
  id: 'macie-session-present',
  title: 'The account has Macie turned on',
  severity: 'medium',
  profile: 'strict',
  controls: ['Macie.1'],
  baseline: 'AWS::Macie::Session',
  holds: (workspace) => {
    const count = workspace.count('AWS::Macie::Session');
    return count === undefined ? unknown : count > 0 ? yes : no;
  },
  message: () =>
    'No template here turns on Macie: personal data or keys in a public bucket would go unnoticed.',
});
