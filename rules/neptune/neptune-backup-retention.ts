import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-backup-retention',
  title: 'Neptune clusters keep their backups for a week or more',
  severity: 'medium',
  profile: 'strict',
  controls: ['Neptune.5'],
  equivalents: { checkov: ['CKV_AWS_361'], cdkNag: ['AwsSolutions-N3'] },
  on: 'AWS::Neptune::DBCluster',
  path: 'BackupRetentionPeriod',
  options: defineOptions({ days: between(1, 35, 7, 'How many days backups are kept at least') }),
  holds: (value, { days }) => value.or(1).atLeast(days),
  fix: (cluster, path, _at, { days }) => set(days, 'safe', `Keep backups for ${days} days`)(cluster, path),
  message: (resource, _value, { days }) =>
    `${resource.name} keeps backups for less than ${days} days: a mistake is often noticed later.`,
});
