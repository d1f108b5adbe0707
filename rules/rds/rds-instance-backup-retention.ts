import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default propertyRule({
  id: 'rds-instance-backup-retention',
  title: 'RDS instances are backed up, and keep their backups long enough',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.11'],
  equivalents: {
    checkov: ['CKV_AWS_133'],
    trivy: ['AVD-AWS-0077'],
    kics: ['rds_with_backup_disabled'],
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
  path: 'BackupRetentionPeriod',
  options: defineOptions({ days: between(1, 35, 7, 'How many days backups are kept at least') }),
  when: isStandalone,
  // CloudFormation keeps one day where nothing is said.
  holds: (kept, { days }) => kept.or(1).atLeast(days),
  fix: (instance, path, _at, { days }) => set(days, 'safe', `Keep backups for ${days} days`)(instance, path),
  message: (instance, kept, { days }) =>
    kept.literal() === 0 || kept.literal() === '0'
      ? `${instance.name} is not backed up: what is deleted or overwritten is gone.`
      : `${instance.name} can be restored to ${Number(kept.literal()) === 1 ? 'yesterday' : `the last ${kept} days`} at most; a mistake is often noticed later. Keep ${days} days.`,
});
