import { all, defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

const LOGS = ['postgresql'];

export default defineRule({
  id: 'rds-postgres-log-exports',
  title: 'PostgreSQL instances send their log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.36'],
  equivalents: { checkov: ['CKV_AWS_129'] },
  on: 'AWS::RDS::DBInstance',
  when: (database) => all(isStandalone(database), database.get('Engine').matches(/^postgres$/i)),
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `The log of ${database.name} stays on the instance for a few days and is gone with it: failed sign-ins leave no trace.`,
});
