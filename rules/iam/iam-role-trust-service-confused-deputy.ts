import { all, defineRule, no, not, yes, type Answer, type Statement } from '../../core/model/index.ts';
import { namesService, ROLE_TAKERS, saysForWhom } from '../shared/deputies.ts';
import { ownAccount } from '../shared/names.ts';
import { allows } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-service-confused-deputy',
  title: 'Roles of services say for which account they work',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none(isOpen),
  fix: (role, at) => ({
    title: 'Take the role for resources of this account alone',
    safety: 'locks out',
    edits: [
      {
        kind: 'set',
        resource: role.name,
        path: [
          ...at.path.slice(0, at.path.lastIndexOf('Principal')),
          'Condition',
          'StringEquals',
          'aws:SourceAccount',
        ],
        value: ownAccount(),
      },
    ],
  }),
  message: (role) =>
    `${role.name} does not say whose resources the service may take it for: one in another account may talk it into that.`,
});

function isOpen(statement: Statement): Answer {
  // Firehose was told apart by an external id before it said its account.
  const agreed = statement.conditions.some(({ key }) => (key === 'sts:externalid' ? yes : no));
  return all(
    namesService(statement, ROLE_TAKERS),
    allows(statement),
    not(saysForWhom(statement)),
    not(agreed),
  );
}
