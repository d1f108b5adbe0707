import {
  all,
  any,
  defineRule,
  type Principal,
  type Resource,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { allows, namesAllActions } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-named-actions',
  title: 'Trust policies of roles name how the role may be taken',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    cfnNag: ['F2', 'W14'],
    guard: ['IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY', 'IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY'],
  },
  on: 'AWS::IAM::Role',
  holds: (role) =>
    role
      .policy('AssumeRolePolicyDocument')
      .none((statement) =>
        all(
          any(namesAllActions(statement, 'sts'), statement.value.get('NotAction').present()),
          allows(statement),
        ),
      ),
  fix: (role, at) => {
    const statement = statementAt(role, at);
    if (statement === undefined || at.path.includes('NotAction') || !needsNoMore(statement)) return undefined;
    return {
      title: 'Allow sts:AssumeRole alone (who sets tags or a source identity is refused)',
      safety: 'locks out',
      edits: [{ kind: 'set', resource: role.name, path: at.path, value: 'sts:AssumeRole' }],
    };
  },
  message: (role) =>
    `Who takes ${role.name} may give the session any tags and any source identity: policies and logs that go by these can be misled.`,
});

function statementAt(role: Resource, at: Value): Statement | undefined {
  const statements = role.policy('AssumeRolePolicyDocument').items;
  return statements.find(({ value }) => value.path.every((segment, i) => segment === at.path[i]));
}

/** Whether `AssumeRole` is all that is called: people from an identity provider call another, and pods of EKS set tags. */
function needsNoMore({ principals }: Statement): boolean {
  const isPlain = ({ kind, value }: Principal): boolean =>
    kind === 'AWS' || (kind === 'Service' && value.is('pods.eks.amazonaws.com').truth === 'no');
  return !principals.open && principals.items.every(isPlain);
}
