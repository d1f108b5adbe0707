import { backupRetentionRule } from '../shared/databases.ts';

export default backupRetentionRule({
  id: 'rds-cluster-backup-retention',
  title: 'Database clusters keep their backups for a week or more',
  severity: 'medium',
  controls: ['RDS.50'],
  equivalents: {
    checkov: ['CKV_AWS_133'],
    trivy: ['AVD-AWS-0077'],
    kics: ['rds_cluster_with_backup_disabled'],
  },
  on: 'AWS::RDS::DBCluster',
});
