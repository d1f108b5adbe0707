import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-client-prevent-user-existence',
  title: 'Sign-in does not tell which users exist',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::UserPoolClient',
  path: 'PreventUserExistenceErrors',
  holds: (value) => value.is('ENABLED'),
  fix: set(
    'ENABLED',
    'changes',
    'Answer unknown users alike (code that relies on the difference has to change)',
  ),
  message: (resource) =>
    `${resource.name} tells a stranger which users exist: the errors for a wrong name and a wrong password differ.`,
});
