import { all, defineRule, no, not, yes, type Answer, type Statement } from '../../core/model/index.ts';
import { allows } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-oidc-aud',
  title: 'Roles for an identity provider name the application',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none(isOpen),
  message: (role) =>
    `${role.name} takes tokens that its identity provider issued for any application, not for this one alone.`,
});

/** An audience, or what providers have beside one. */
const AUDIENCE = /:(?:aud|app_id|azp|oaud)$/;

function isOpen(statement: Statement): Answer {
  return all(
    statement.actions.some((action) => action.is('sts:AssumeRoleWithWebIdentity')),
    allows(statement),
    not(statement.conditions.some(({ key }) => (AUDIENCE.test(key) ? yes : no))),
  ).at(statement.value.get('Principal'));
}
