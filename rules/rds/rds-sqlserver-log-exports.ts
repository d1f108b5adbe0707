import { all } from '../../core/model/index.ts';
import { logExportsRule } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

export default logExportsRule({
  id: 'rds-sqlserver-log-exports',
  title: 'SQL Server instances send their error and agent logs to CloudWatch',
  severity: 'medium',
  controls: ['RDS.40'],
  equivalents: { checkov: ['CKV_AWS_129'] },
  on: 'AWS::RDS::DBInstance',
  logs: ['error', 'agent'],
  when: (database) => all(isStandalone(database), database.get('Engine').matches(/^(custom-)?sqlserver-/i)),
  message: (database) =>
    `${database.name} does not send its error and agent logs to CloudWatch: failed sign-ins and jobs are soon forgotten.`,
});
