import { all, any, defineRule, type Answer, type Statement } from '../../core/model/index.ts';
import { allowsForeign, OWN_ACCOUNTS } from '../shared/accounts.ts';
import { namesAction } from '../shared/policy.ts';

const ACTIONS = [
  's3:DeleteBucketPolicy',
  's3:PutBucketAcl',
  's3:PutBucketPolicy',
  's3:PutEncryptionConfiguration',
  's3:PutObjectAcl',
];
export default defineRule({
  id: 's3-bucket-policy-cross-account-blocked-actions',
  title: 'Bucket policies leave the control of the bucket to its own account',
  severity: 'high',
  profile: 'strict',
  controls: ['S3.6'],
  options: OWN_ACCOUNTS,
  on: 'AWS::S3::BucketPolicy',
  holds: (resource, { ownAccounts }) =>
    resource.policy('PolicyDocument').none((statement) => handsOver(statement, ownAccounts)),
  message: (resource) =>
    `${resource.name} lets another account change who gets in or how objects are encrypted: it can take the bucket over.`,
});

function handsOver(statement: Statement, own: readonly string[]): Answer {
  return all(allowsForeign(statement, own), any(...ACTIONS.map((action) => namesAction(statement, action))));
}
