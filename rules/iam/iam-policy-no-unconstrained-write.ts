import { defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsWrittenOnAll, eitherOf } from '../shared/risky-actions.ts';

/** Actions that change data and can be limited to a resource; others have to be allowed on everything. */
const WRITES = eitherOf([
  '(?:s3|dynamodb|sqs|sns|kms|lambda|secretsmanager|rds):\\*',
  's3:(?:Put|Delete)(?:Object\\w*|Bucket\\w*)?\\*?',
  'dynamodb:(?:Put|Update|Delete|BatchWrite)(?:Item|Table)?\\*?',
  'ec2:(?:Terminate|Stop|Start|Reboot)Instances',
  'kinesis:PutRecords?',
  'kms:(?:ScheduleKeyDeletion|DisableKey)',
  'lambda:(?:UpdateFunction\\w*|DeleteFunction)\\*?',
  'rds:(?:Delete|Modify)DB(?:Instance|Cluster)',
  'secretsmanager:(?:PutSecretValue|UpdateSecret|DeleteSecret)',
  'sqs:(?:SendMessage|DeleteMessage|DeleteQueue|PurgeQueue)\\*?',
  'ssm:(?:PutParameter|DeleteParameters?)',
]);

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
