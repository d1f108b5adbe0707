import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-userpool-mfa',
  title: 'User pools require a second factor',
  severity: 'medium',
  profile: 'strict',
  controls: ['Cognito.5'],
  equivalents: {
    kics: ['cognito_userpool_without_mfa'],
    cfnNag: ['F78'],
    cdkNag: ['AwsSolutions-COG2'],
    guard: ['COGNITO_USER_POOL_MFA_CONFIGURATION_RULE'],
  },
  on: 'AWS::Cognito::UserPool',
  path: 'MfaConfiguration',
  // YAML reads a bare ON as true.
  holds: (value) => value.is('ON', true),
  fix: set('ON', 'locks out', 'Require a second factor (users set it up at their next sign-in)'),
  message: (resource) =>
    `${resource.name} lets users sign in with a password alone: one that leaks elsewhere opens the account here.`,
});
