import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-userpool-deletion-protection',
  title: 'User pools are protected against deletion',
  severity: 'medium',
  profile: 'strict',
  controls: ['Cognito.6'],
  on: 'AWS::Cognito::UserPool',
  path: 'DeletionProtection',
  holds: (value) => value.is('ACTIVE'),
  fix: set('ACTIVE', 'safe', 'Protect the pool against deletion'),
  message: (resource) =>
    `${resource.name} can be deleted by one call or a change of the stack, and all accounts of its users with it.`,
});
