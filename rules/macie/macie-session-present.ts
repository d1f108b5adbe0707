import { presentRule } from '../shared/workspace.ts';

export default presentRule({
  id: 'macie-session-present',
  title: 'The account has Macie turned on',
  severity: 'medium',
  profile: 'strict',
  controls: ['Macie.1'],
  declares: 'AWS::Macie::Session',
  baseline: 'AWS::Macie::Session',
  message: () =>
    'No template here turns on Macie: personal data or keys in a public bucket would go unnoticed.',
});
