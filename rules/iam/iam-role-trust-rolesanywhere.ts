import { all, defineRule, no, not, yes, type Answer, type Statement } from '../../core/model/index.ts';
import { limitsSource } from '../shared/conditions.ts';
import { allows } from '../shared/policy.ts';

/** What is taken from a certificate: its subject, its issuer and its other names. */
const CERTIFICATE = /^aws:principaltag\/x509(?:subject|issuer|san)/;

export default defineRule({
  id: 'iam-role-trust-rolesanywhere',
  title: 'Roles for certificates say which certificates they are for',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none(isForAnyCertificate),
  message: (role) =>
    `${role.name} is for every certificate of every trust anchor of the account: a test machine can take what was meant for one server.`,
});

/** Whether a statement trusts IAM Roles Anywhere, whoever issued the certificate and whoever has it. */
function isForAnyCertificate(statement: Statement): Answer {
  const { conditions } = statement;
  return all(
    statement.principals.some(({ kind, value }) =>
      kind === 'Service' ? value.is('rolesanywhere.amazonaws.com') : no,
    ),
    allows(statement),
    not(limitsSource(conditions)),
    not(conditions.some(({ key }) => (CERTIFICATE.test(key) ? yes : no))),
  );
}
