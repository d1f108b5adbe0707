import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'rds-snapshot-not-public',
  title: 'Snapshots of databases are not shared with everyone',
  severity: 'critical',
  controls: ['RDS.1'],
  equivalents: { checkov: ['CKV_AWS_302'], kics: ['db_snapshot_public'] },
  on: ['AWS::RDS::DBSnapshot', 'Terraform::RDS::DBClusterSnapshot'],
  holds: (snapshot) => snapshot.list('SharedAccounts').none((account) => account.is('all')),
  message: (snapshot) =>
    `${snapshot.name} is public: anyone with an AWS account can restore it and read the whole database.`,
});
