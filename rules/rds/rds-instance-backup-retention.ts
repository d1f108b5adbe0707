import { isStandalone } from '../shared/rds.ts';
import { backupRetentionRule } from '../shared/databases.ts';

export default backupRetentionRule({
  id: 'rds-instance-backup-retention',
  title: 'RDS instances are backed up, and keep their backups long enough',
  severity: 'medium',
  controls: ['RDS.11'],
  equivalents: {
    checkov: ['CKV_AWS_133'],
    trivy: ['AVD-AWS-0077'],
    kics: ['rds_with_backup_disabled', 'low_rds_backup_retention_period'],
    cfnNag: ['W75'],
    cdkNag: [
      'AwsSolutions-RDS13',
      'HIPAA.Security-RDSInstanceBackupEnabled',
      'NIST.800.53.R4-RDSInstanceBackupEnabled',
      'NIST.800.53.R5-RDSInstanceBackupEnabled',
    ],
    guard: ['db_instance_backup_enabled'],
  },
  on: 'AWS::RDS::DBInstance',
  when: isStandalone,
  message: (instance, kept, { days }) =>
    kept.literal() === 0 || kept.literal() === '0'
      ? `${instance.name} is not backed up: what is deleted or overwritten is gone.`
      : `${instance.name} can be restored to ${Number(kept.literal()) === 1 ? 'yesterday' : `the last ${kept} days`} at most; a mistake is often noticed later. Keep ${days} days.`,
});
