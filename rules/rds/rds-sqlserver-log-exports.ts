import { all, defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

const LOGS = ['error', 'agent'];

export default defineRule({
  id: 'rds-sqlserver-log-exports',
  title: 'SQL Server instances send their error and agent logs to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.40'],
  equivalents: { checkov: ['CKV_AWS_129'] },
  on: 'AWS::RDS::DBInstance',
  when: (database) => all(isStandalone(database), database.get('Engine').matches(/^(custom-)?sqlserver-/i)),
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `${database.name} does not send its error and agent logs to CloudWatch: failed sign-ins and jobs are soon forgotten.`,
});
