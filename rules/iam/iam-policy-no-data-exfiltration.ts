import { defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsOnAll } from '../shared/risky-actions.ts';

/** What reads stored data. */
const ACTIONS = [
  's3:GetObject',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
];

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-data-exfiltration',
  title: 'Nobody can read every object, secret or parameter',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_108', 'CKV_AWS_288'] },
  on: identityStatements,
  holds: ({ statement, denials }) => not(allowsOnAll(statement, ACTIONS, denials)),
  message: ({ resource }) =>
    `Whoever gets hold of ${resource.name} can read every object, secret or parameter of the account, now and later.`,
});
