import { backupRetentionRule } from '../shared/databases.ts';

export default backupRetentionRule({
  id: 'docdb-backup-retention',
  title: 'DocumentDB clusters keep their backups for a week or more',
  severity: 'medium',
  controls: ['DocumentDB.2'],
  equivalents: { checkov: ['CKV_AWS_360'], cdkNag: ['AwsSolutions-DOC4'] },
  on: 'AWS::DocDB::DBCluster',
});
