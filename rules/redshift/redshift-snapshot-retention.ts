import { propertyRule, set } from '../../core/model/index.ts';

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
  options: { days: 7 },
  holds: (value, options) => value.or(1).atLeast(Number(options['days'])),
  fix: set(7, 'safe', 'Keep snapshots for 7 days'),
  message: (resource, _value, options) =>
    `${resource.name} keeps snapshots for less than ${options['days']} days: a mistake is often noticed later.`,
});
