import { defineRule, not } from '../../core/model/index.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsOnAll } from '../shared/risky-actions.ts';

/** What changes who may use a resource. */
const ACTIONS = [
  'backup:PutBackupVaultAccessPolicy',
  'ec2:ModifyImageAttribute',
  'ec2:ModifySnapshotAttribute',
  'ecr:SetRepositoryPolicy',
  'events:PutPermission',
  'kms:CreateGrant',
  'kms:PutKeyPolicy',
  'lambda:AddLayerVersionPermission',
  'lambda:AddPermission',
  'rds:ModifyDBClusterSnapshotAttribute',
  'rds:ModifyDBSnapshotAttribute',
  's3:PutBucketAcl',
  's3:PutBucketPolicy',
  's3:PutBucketPublicAccessBlock',
  's3:PutObjectAcl',
  'secretsmanager:PutResourcePolicy',
  'sns:AddPermission',
  'sqs:AddPermission',
];

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-resource-exposure',
  title: 'Nobody can share every resource with strangers',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_109', 'CKV_AWS_289'] },
  on: identityStatements,
  holds: ({ statement, denials }) => not(allowsOnAll(statement, ACTIONS, denials)),
  message: ({ resource }) =>
    `Whoever has ${resource.name} can open any bucket, key, function or snapshot of the account to strangers.`,
});
