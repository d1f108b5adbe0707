import {
  all,
  defineRule,
  no,
  not,
  yes,
  type Answer,
  type Condition,
  type Principal,
  type Resource,
} from '../../core/model/index.ts';
import { allows } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-user-requires-mfa',
  title: 'Users take roles with MFA',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::Role',
  holds: (role) =>
    role.policy('AssumeRolePolicyDocument').none((statement) =>
      all(
        statement.principals.some((principal) => isUser(principal, role)),
        allows(statement),
        not(statement.conditions.some(isGuard)),
      ),
    ),
  message: (role) =>
    `An access key of the user is enough to take the role ${role.name}; keys are what leaks.`,
});

function isUser({ kind, value }: Principal, role: Resource): Answer {
  if (kind !== 'AWS') return no;
  const named = role.resolve(value);
  if (named !== undefined) return value.decided(named.type === 'AWS::IAM::User');
  return value.matches(/^arn:aws[a-z-]*:iam::\d{12}:user\//);
}

function isGuard({ key }: Condition): Answer {
  return /^aws:multifactorauth(?:present|age)$|^aws:sourceip$/.test(key) ? yes : no;
}
