import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-cluster-backup-retention',
  title: 'Database clusters keep their backups for a week or more',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.50'],
  equivalents: {
    checkov: ['CKV_AWS_133'],
    trivy: ['AVD-AWS-0077'],
    kics: ['rds_cluster_with_backup_disabled'],
  },
  on: 'AWS::RDS::DBCluster',
  path: 'BackupRetentionPeriod',
  options: { days: 7 },
  holds: (value, options) => value.or(1).atLeast(Number(options['days'])),
  fix: set(7, 'safe', 'Keep backups for 7 days'),
  message: (resource, _value, options) =>
    `${resource.name} keeps backups for less than ${options['days']} days: a mistake is often noticed later.`,
});
