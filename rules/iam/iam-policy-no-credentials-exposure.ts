import { defineRule, not } from '../../core/model/index.ts';
import { kicsWays } from '../shared/escalation.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsOnAll } from '../shared/risky-actions.ts';

/** What answers with a key, a password or a session of somebody else, and can be limited to some of them. */
const ACTIONS = [
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UpdateLoginProfile',
  'rds-db:connect',
  'redshift:GetClusterCredentials',
];

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-credentials-exposure',
  title: 'Nobody can get credentials of any user',
  severity: 'high',
  controls: [],
  equivalents: {
    kics: kicsWays('iam_CreateAccessKey', 'iam_CreateLoginProfile', 'iam_UpdateLoginProfile'),
    checkov: ['CKV_AWS_107', 'CKV_AWS_287'],
  },
  impliedBy: ['iam-policy-no-privilege-escalation'],
  on: identityStatements,
  holds: ({ statement, denials }) => not(allowsOnAll(statement, ACTIONS, denials)),
  message: ({ resource }) =>
    `Whoever has ${resource.name} can get a key, a password or a session of anyone, an administrator included, and go on as him.`,
});
