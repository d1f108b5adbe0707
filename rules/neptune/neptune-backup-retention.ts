import { backupRetentionRule } from '../shared/databases.ts';

export default backupRetentionRule({
  id: 'neptune-backup-retention',
  title: 'Neptune clusters keep their backups for a week or more',
  severity: 'medium',
  controls: ['Neptune.5'],
  equivalents: { checkov: ['CKV_AWS_361'], cdkNag: ['AwsSolutions-N3'] },
  on: 'AWS::Neptune::DBCluster',
});
