import { logExportsRule } from '../shared/database-logs.ts';

export default logExportsRule({
  id: 'rds-aurora-postgres-log-export',
  title: 'Aurora PostgreSQL clusters send their log to CloudWatch',
  severity: 'medium',
  controls: ['RDS.37'],
  on: 'AWS::RDS::DBCluster',
  logs: ['postgresql'],
  when: (cluster) => cluster.get('Engine').matches(/^aurora-postgresql$/i),
  message: (database) =>
    `The log of ${database.name} stays on the cluster for a few days: failed sign-ins leave no trace.`,
});
