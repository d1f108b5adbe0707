import { backupRetentionRule } from '../shared/databases.ts';

export default backupRetentionRule({
  id: 'redshift-snapshot-retention',
  title: 'Redshift clusters keep their snapshots for a week or more',
  severity: 'medium',
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
  kept: 'snapshots',
});
