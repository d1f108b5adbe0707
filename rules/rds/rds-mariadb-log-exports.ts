import { all, defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

const LOGS = ['audit', 'error'];

export default defineRule({
  id: 'rds-mariadb-log-exports',
  title: 'MariaDB instances send their audit and error logs to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.42'],
  equivalents: { checkov: ['CKV_AWS_129'] },
  on: 'AWS::RDS::DBInstance',
  when: (database) => all(isStandalone(database), database.get('Engine').matches(/^mariadb$/i)),
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `${database.name} does not send its audit and error logs to CloudWatch: who signed in and what failed is soon forgotten.`,
});
