import { all } from '../../core/model/index.ts';
import { logExportsRule } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

export default logExportsRule({
  id: 'rds-mariadb-log-exports',
  title: 'MariaDB instances send their audit and error logs to CloudWatch',
  severity: 'medium',
  controls: ['RDS.42'],
  equivalents: { checkov: ['CKV_AWS_129'] },
  on: 'AWS::RDS::DBInstance',
  logs: ['audit', 'error'],
  when: (database) => all(isStandalone(database), database.get('Engine').matches(/^mariadb$/i)),
  message: (database) =>
    `${database.name} does not send its audit and error logs to CloudWatch: who signed in and what failed is soon forgotten.`,
});
