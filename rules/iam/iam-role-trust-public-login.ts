import {
  all,
  any,
  defineRule,
  no,
  not,
  type Answer,
  type Condition,
  type Members,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { binds } from '../shared/conditions.ts';
import { isProvider } from '../shared/federation.ts';
import { textOf } from '../shared/known-text.ts';
import { allows, namesAction } from '../shared/policy.ts';

/** The providers that IAM knows without being told, at which anybody may register an application. */
const PUBLIC =
  /^(?:cognito-identity(?:\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com)$/i;

/** What they say of the application, or of one user; keys stand in lower case. */
const WHOSE = /^(?:[a-z0-9.-]+|…):(?:aud|oaud|azp|app_id|sub|id|user_id)$/;

export default defineRule({
  id: 'iam-role-trust-public-login',
  title: 'Roles for identity pools and public logins name the pool or the application',
  severity: 'high',
  controls: [],
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none((statement) => isOpen(statement, role)),
  message: (role) =>
    `Whoever makes an identity pool or registers an application of his own can take the role ${role.name} and act with its permissions.`,
});

function isOpen(statement: Statement, role: Resource): Answer {
  const { conditions } = statement;
  return all(
    statement.principals.some((principal) => isProvider(principal, role, PUBLIC)),
    namesAction(statement, 'sts:AssumeRoleWithWebIdentity'),
    allows(statement),
    not(conditions.some((condition) => saysWhose(condition, conditions))),
  ).at(statement.value.get('Principal'));
}

/** Whether a condition names a pool, an application or a user; whether somebody has signed in (`amr`) does not. */
function saysWhose(condition: Condition, conditions: Members<Condition>): Answer {
  const { key, operator, values } = condition;
  const name = /^(?:For(?:AnyValue|AllValues):)?String(Equals|EqualsIgnoreCase|Like)(?:IfExists)?$/i.exec(
    operator,
  )?.[1];
  if (name === undefined || !WHOSE.test(key)) return no;
  const isPattern = name.toLowerCase() === 'like';
  // A pool's number is behind its region: `eu-west-1:*` is each of them.
  const open = values.some((value) =>
    value.decided(isPattern && /^(?:[a-z0-9-]*:)?[*?]+$/.test(textOf(value) ?? '')),
  );
  // Each of these tokens has an audience, so that `IfExists` asks for it as well.
  return all(any(binds(condition, conditions), /:(?:aud|sub)$/.test(key) ? not(no) : no), not(open));
}
