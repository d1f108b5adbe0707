import { defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';

const LOGS = ['postgresql'];

export default defineRule({
  id: 'rds-aurora-postgres-log-export',
  title: 'Aurora PostgreSQL clusters send their log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.37'],
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => cluster.get('Engine').matches(/^aurora-postgresql$/i),
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `The log of ${database.name} stays on the cluster for a few days: failed sign-ins leave no trace.`,
});
