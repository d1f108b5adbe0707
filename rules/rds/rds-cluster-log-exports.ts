import { defineRule, not, type Resource } from '../../core/model/index.ts';
import { exportLogs } from '../shared/database-logs.ts';

export default defineRule({
  id: 'rds-cluster-log-exports',
  title: 'Clusters of RDS send logs to CloudWatch',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_324'] },
  impliedBy: ['rds-aurora-mysql-audit-export', 'rds-aurora-postgres-log-export'],
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => cluster.get('Engine').matches(/^(aurora-)?(mysql|postgresql|postgres)$/i),
  holds: (cluster) => not(cluster.list('EnableCloudwatchLogsExports').empty()),
  fix: (cluster) => exportLogs(cluster, [logOf(cluster)]),
  message: (cluster) =>
    `${cluster.name} sends no log to CloudWatch: errors and failed sign-ins are gone within days.`,
});

function logOf(cluster: Resource): string {
  return /postgres/i.test(cluster.get('Engine').toString()) ? 'postgresql' : 'error';
}
