import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-client-token-revocation',
  title: 'Tokens of app clients can be revoked',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::UserPoolClient',
  path: 'EnableTokenRevocation',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'safe', 'Make tokens revocable'),
  message: (resource) =>
    `${resource.name} gives refresh tokens that cannot be revoked: a stolen one works until it expires, for up to ten years.`,
});
