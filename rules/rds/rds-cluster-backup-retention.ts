import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';

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
  options: defineOptions({ days: between(1, 35, 7, 'How many days backups are kept at least') }),
  holds: (value, { days }) => value.or(1).atLeast(days),
  fix: (cluster, path, _at, { days }) => set(days, 'safe', `Keep backups for ${days} days`)(cluster, path),
  message: (resource, _value, { days }) =>
    `${resource.name} keeps backups for less than ${days} days: a mistake is often noticed later.`,
});
