import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-snapshot-retention',
  title: 'Redshift clusters keep their snapshots for a week or more',
  severity: 'medium',
  profile: 'strict',
  controls: ['Redshift.3'],
  equivalents: {
    checkov: ['CKV_AWS_343'],
    cdkNag: [
      'AwsSolutions-RS10',
      'HIPAA.Security-RedshiftBackupEnabled',
      'NIST.800.53.R5-RedshiftBackupEnabled',
    ],
    guard: ['redshift_backup_enabled'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'AutomatedSnapshotRetentionPeriod',
  options: defineOptions({ days: between(1, 35, 7, 'How many days snapshots are kept at least') }),
  holds: (value, { days }) => value.or(1).atLeast(days),
  fix: (cluster, path, _at, { days }) => set(days, 'safe', `Keep snapshots for ${days} days`)(cluster, path),
  message: (resource, _value, { days }) =>
    `${resource.name} keeps snapshots for less than ${days} days: a mistake is often noticed later.`,
});
