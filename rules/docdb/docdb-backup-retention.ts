import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'docdb-backup-retention',
  title: 'DocumentDB clusters keep their backups for a week or more',
  severity: 'medium',
  profile: 'strict',
  controls: ['DocumentDB.2'],
  equivalents: { checkov: ['CKV_AWS_360'], cdkNag: ['AwsSolutions-DOC4'] },
  on: 'AWS::DocDB::DBCluster',
  path: 'BackupRetentionPeriod',
  options: { days: 7 },
  holds: (value, options) => value.or(1).atLeast(Number(options['days'])),
  fix: set(7, 'safe', 'Keep backups for 7 days'),
  message: (resource, _value, options) =>
    `${resource.name} keeps backups for less than ${options['days']} days: a mistake is often noticed later.`,
});
