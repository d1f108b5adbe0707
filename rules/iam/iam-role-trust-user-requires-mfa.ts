import {
  all,
  any,
  defineRule,
  no,
  not,
  yes,
  type Answer,
  type Principal,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { demandsMfa, limitsCaller } from '../shared/conditions.ts';
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
        not(any(demandsMfa(statement.conditions), isFromKnownPlace(statement))),
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

/** Whether the user must call from addresses or a network that are named: a key that leaks is of no use elsewhere. */
function isFromKnownPlace({ conditions }: Statement): Answer {
  const places = conditions.where(({ key }) => (/^aws:source(?:ip|vpc|vpce)$/.test(key) ? yes : no));
  return limitsCaller(places);
}
