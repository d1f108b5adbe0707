import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'rds-backup-replication-cmk',
  title: 'Backups that are copied to another region are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_245'] },
  on: 'Terraform::RDS::DBInstanceBackupReplication',
  path: 'KmsKeyId',
  message: (replication) =>
    `${replication.name} names no key of yours: the copies of the database in the other region are unencrypted, or under a key whose use you cannot limit.`,
});
