import { defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsWrittenOnAll } from '../shared/risky-actions.ts';

/** Actions that change data and can be limited to a resource; others have to be allowed on everything. */
const WRITES =
  /^(?:(?:s3|dynamodb|sqs|sns|kms|lambda|secretsmanager|rds):\*|s3:(?:Put|Delete)(?:Object\w*|Bucket\w*)?\*?|dynamodb:(?:(?:Put|Update|Delete|BatchWrite)(?:Item|Table)?\*?)|sqs:(?:SendMessage|DeleteMessage|DeleteQueue|PurgeQueue)\*?|lambda:(?:UpdateFunction\w*|DeleteFunction)\*?|kms:(?:ScheduleKeyDeletion|DisableKey)|secretsmanager:(?:PutSecretValue|UpdateSecret|DeleteSecret)|ssm:(?:PutParameter|DeleteParameters?)|rds:(?:Delete|Modify)DB(?:Instance|Cluster)|kinesis:PutRecords?|ec2:(?:Terminate|Stop|Start|Reboot)Instances)$/i;

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-unconstrained-write',
  title: 'Permissions to write name what they are for',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_111', 'CKV_AWS_290'] },
  on: identityStatements,
  holds: ({ statement }) => not(allowsWrittenOnAll(statement, WRITES)),
  message: ({ resource }) =>
    `${resource.name} may change or delete all that there is of a kind, where it surely needs one.`,
});
