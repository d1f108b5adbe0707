import { all, defineRule, type Answer, type Statement } from '../../core/model/index.ts';
import { allows } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-no-notprincipal',
  title: 'Roles do not trust everyone but a few',
  severity: 'high',
  controls: [],
  equivalents: { guard: ['IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL'], cfnNag: ['F6'] },
  impliedBy: ['iam-role-trust-no-wildcard-principal'],
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none(trustsAllBut),
  message: (role) =>
    `${role.name} trusts everyone except those it lists: every other AWS account can take it.`,
});

function trustsAllBut(statement: Statement): Answer {
  return all(statement.value.get('NotPrincipal').present(), allows(statement));
}
