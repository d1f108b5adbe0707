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
import { trustsProvider } from '../shared/federation.ts';
import { textOf } from '../shared/known-text.ts';
import { allows, namesAction } from '../shared/policy.ts';

/**
 * Issuers whose tokens say nothing of their holder in the audience: it is the same for all of a cluster or a service, or a job
 * chooses it. Most stand in "Identity provider controls for shared OIDC providers" of the IAM User Guide, which also names
 * the claims that each is to be asked for.
 */
const ISSUERS =
  /(?:^|[/.])(?:oidc\.eks\.[a-z0-9-]+\.amazonaws\.com|gitlab\.com|app\.terraform\.io|api\.bitbucket\.org|oidc\.circleci\.com|agent\.buildkite\.com|oidc\.codefresh\.io|oidc\.vercel\.com|api\.pulumi\.com|scalr\.io|studio\.datachain\.ai|api\.shisho\.dev|proidc\.upbound\.io|app\.spacelift\.io|oidc\.fly\.io)(?:[/:]|$)/i;

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
    trustsProvider(statement, role, ISSUERS),
    namesAction(statement, 'sts:AssumeRoleWithWebIdentity'),
    allows(statement),
    not(conditions.some((condition) => saysWhich(condition, conditions))),
  ).at(statement.value.get('Principal'));
}

/** Whether a condition asks for a claim that says whose the token is; the audience does not. */
function saysWhich(condition: Condition, conditions: Members<Condition>): Answer {
  const { key, operator, values } = condition;
  const asks = /^(?:For(?:Any|All)Values:)?String(?:Equals|EqualsIgnoreCase|Like)(?:IfExists)?$/i.test(
    operator,
  );
  if (!asks || !ISSUERS.test(key) || /:(?:aud|azp|oaud|amr)$/.test(key)) return no;
  const isPattern = /like/i.test(operator);
  const open = values.some((value) => {
    const text = textOf(value);
    return text === undefined ? value.matches(/^$/) : value.decided(isPattern && takesAll(text));
  });
  // Each of these tokens has a subject, so that `IfExists` asks for it as well.
  return all(any(binds(condition, conditions), key.endsWith(':sub') ? not(no) : no), not(open));
}

/** Whether a pattern leaves open what comes first in it, behind what is the same for everyone. */
function takesAll(text: string): boolean {
  return (
    /^(?:system:serviceaccount:|project_path:|organization:|org(?:anization)?\/|owner:|account:|repo:|\{)?[*?]/i.test(
      text,
    ) && !/^system:serviceaccount:\*:[^*?]+$/i.test(text)
  );
}
