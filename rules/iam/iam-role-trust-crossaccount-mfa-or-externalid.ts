import {
  all,
  any,
  defineRule,
  no,
  not,
  type Answer,
  type Principal,
  type Statement,
} from '../../core/model/index.ts';
import { binds, demandsMfa } from '../shared/conditions.ts';
import { allows } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-crossaccount-mfa-or-externalid',
  title: 'Roles that other accounts take ask for MFA or an external id',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['cross_account_iam_assume_role_policy_without_external_id_or_mfa'] },
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none(isUnguarded),
  message: (role) =>
    `${role.name} trusts a whole other account: whoever gets hold of any key there can take the role.`,
});

const GUARDS = [
  'sts:externalid',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalarn',
  'aws:sourceaccount',
  'aws:sourcearn',
];

function isUnguarded(statement: Statement): Answer {
  const foreign = statement.principals.some(isWholeAccount);
  const guards = statement.conditions.some((condition) =>
    GUARDS.includes(condition.key) ? binds(condition, statement.conditions) : no,
  );
  return all(foreign, allows(statement), not(any(guards, demandsMfa(statement.conditions))));
}

function isWholeAccount(principal: Principal): Answer {
  if (principal.kind !== 'AWS') return no;
  return principal.value.matches(/^(?:arn:aws[a-z-]*:iam::)?\d{12}(?::root)?$/);
}
