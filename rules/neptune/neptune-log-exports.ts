import { defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';

const LOGS = ['audit'];

export default defineRule({
  id: 'neptune-log-exports',
  title: 'Neptune clusters send their audit log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['Neptune.2'],
  equivalents: { checkov: ['CKV_AWS_101'], trivy: ['AVD-AWS-0075'], kics: ['neptune_logging_disabled'] },
  on: 'AWS::Neptune::DBCluster',
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `${database.name} does not send its audit log to CloudWatch: who signed in and what they read is not kept.`,
});
