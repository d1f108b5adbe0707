import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-identitypool-classic-flow-off',
  title: 'Identity pools give credentials in the enhanced flow only',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::IdentityPool',
  path: 'AllowClassicFlow',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'locks out', 'Turn the classic flow off (clients that use it stop working)'),
  message: (resource) =>
    `${resource.name} allows the classic flow, in which the caller chooses the role, and no scope-down policy limits guests.`,
});
