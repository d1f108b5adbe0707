import { all } from '../../core/model/index.ts';
import { logExportsRule } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

export default logExportsRule({
  id: 'rds-postgres-log-exports',
  title: 'PostgreSQL instances send their log to CloudWatch',
  severity: 'medium',
  controls: ['RDS.36'],
  equivalents: { checkov: ['CKV_AWS_129'] },
  on: 'AWS::RDS::DBInstance',
  logs: ['postgresql'],
  when: (database) => all(isStandalone(database), database.get('Engine').matches(/^postgres$/i)),
  message: (database) =>
    `The log of ${database.name} stays on the instance for a few days and is gone with it: failed sign-ins leave no trace.`,
});
