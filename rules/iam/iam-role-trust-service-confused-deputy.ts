import { all, defineRule, no, not, yes, type Answer, type Statement } from '../../core/model/index.ts';
import { ownAccount } from '../shared/names.ts';
import { allows } from '../shared/policy.ts';

/** Services that take roles for whoever asks them and say for whose resource they do. */
const SERVICES = [
  'appflow',
  'bedrock',
  'codebuild',
  'datasync',
  'pipes',
  'scheduler',
  'ssm',
  'states',
  'transfer',
  'vpc-flow-logs',
].map((name) => `${name}.amazonaws.com`);

const SOURCES = ['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths'];

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
  return all(
    statement.principals.some(({ kind, value }) => (kind === 'Service' ? value.is(...SERVICES) : no)),
    allows(statement),
    not(statement.conditions.some(({ key }) => (SOURCES.includes(key) ? yes : no))),
  );
}
