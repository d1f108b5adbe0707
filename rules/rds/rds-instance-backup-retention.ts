import { propertyRule, set } from '../../core/model/index.ts';
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
  options: { days: 7 },
  when: isStandalone,
  // CloudFormation keeps one day where nothing is said.
  holds: (days, options) => days.or(1).atLeast(Number(options['days'])),
  fix: (instance, path, at) => set(7, 'safe', 'Keep backups for 7 days')(instance, path, at),
  message: (instance, days, options) =>
    days.literal() === 0 || days.literal() === '0'
      ? `${instance.name} is not backed up: what is deleted or overwritten is gone.`
      : `${instance.name} can be restored to ${Number(days.literal()) === 1 ? 'yesterday' : `the last ${days} days`} at most; a mistake is often noticed later. Keep ${options['days']} days.`,
});
