import {
  all,
  defineRule,
  no,
  not,
  type Answer,
  type Condition,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { isKeyOf, trustsProvider } from '../shared/federation.ts';
import { isAnyones, takesStrangers } from '../shared/github.ts';
import { allows } from '../shared/policy.ts';

const GITHUB = /token\.actions\.githubusercontent\.com/i;

export default defineRule({
  id: 'iam-role-trust-github-oidc-sub',
  title: 'Roles for GitHub Actions name the repositories',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_358', 'CKV_AWS_393'] },
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none((statement) => isOpen(statement, role)),
  message: (role) =>
    `Anyone's workflow on GitHub can take the role ${role.name} and act with its permissions.`,
});

function isOpen(statement: Statement, role: Resource): Answer {
  const open = all(
    trustsProvider(statement, role, GITHUB),
    allows(statement),
    not(statement.conditions.some(limits)),
  );
  const broad = statement.conditions.items.flatMap(({ operator, values }) =>
    values.items.filter((value) => takesStrangers(value, operator).truth === 'yes'),
  )[0];
  return open.at(broad ?? statement.value.get('Principal'));
}

/** Whether a condition asks for a claim that says whose the workflow is; the audience is the same for everyone. */
function limits({ operator, key, values }: Condition): Answer {
  const asks = /^(?:For(?:Any|All)Values?:)?String(?:Equals|EqualsIgnoreCase|Like)(?:IfExists)?$/i.test(
    operator,
  );
  if (!asks || !isKeyOf(key, GITHUB) || isAnyones(key)) return no;
  return not(values.some((value) => takesStrangers(value, operator)));
}
