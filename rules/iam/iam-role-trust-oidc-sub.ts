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
import { isKeyOf, SHARED_ISSUERS, takesAnySubject, trustsProvider } from '../shared/federation.ts';
import { textOf } from '../shared/known-text.ts';
import { allows, namesAction } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-oidc-sub',
  title: 'Roles for jobs and pods name which of them',
  severity: 'high',
  controls: [],
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none((statement) => isOpen(statement, role)),
  message: (role) =>
    `${role.name} takes every token of its identity provider: any pod of the cluster, or any project of the service, can act with its permissions.`,
});

function isOpen(statement: Statement, role: Resource): Answer {
  const { conditions } = statement;
  return all(
    trustsProvider(statement, role, SHARED_ISSUERS),
    namesAction(statement, 'sts:AssumeRoleWithWebIdentity'),
    allows(statement),
    not(conditions.some((condition) => saysWhich(condition, conditions))),
  ).at(statement.value.get('Principal'));
}

/** Whether a condition asks for a claim that says whose the token is; the audience does not. */
function saysWhich(condition: Condition, conditions: Members<Condition>): Answer {
  const { key, operator, values } = condition;
  const asks = /^(?:For(?:AnyValue|AllValues):)?String(?:Equals|EqualsIgnoreCase|Like)(?:IfExists)?$/i.test(
    operator,
  );
  if (!asks || /:(?:aud|azp|oaud|amr)$/.test(key)) return no;
  if (!isKeyOf(key, SHARED_ISSUERS)) return no;
  const isPattern = /like/i.test(operator);
  const open = values.some((value) => {
    const text = textOf(value);
    return text === undefined ? value.matches(/^$/) : value.decided(isPattern && takesAnySubject(text));
  });
  // Each of these tokens has a subject, so that `IfExists` asks for it as well.
  return all(any(binds(condition, conditions), key.endsWith(':sub') ? not(no) : no), not(open));
}
