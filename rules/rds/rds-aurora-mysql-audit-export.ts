import { defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';

const LOGS = ['audit'];

export default defineRule({
  id: 'rds-aurora-mysql-audit-export',
  title: 'Aurora MySQL clusters send their audit log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.34'],
  equivalents: { checkov: ['CKV_AWS_325'], cdkNag: ['AwsSolutions-RDS16'] },
  on: 'AWS::RDS::DBCluster',
  when: (cluster) => cluster.get('Engine').matches(/^aurora(-mysql)?$/i),
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `${database.name} does not send its audit log to CloudWatch: who signed in and what they read is not kept.`,
});
