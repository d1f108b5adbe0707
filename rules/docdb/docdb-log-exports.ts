import { defineRule } from '../../core/model/index.ts';
import { exportLogs, exportsLogs } from '../shared/database-logs.ts';

const LOGS = ['audit'];

export default defineRule({
  id: 'docdb-log-exports',
  title: 'DocumentDB clusters send their audit log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['DocumentDB.4'],
  equivalents: {
    checkov: ['CKV_AWS_85'],
    trivy: ['AVD-AWS-0020'],
    kics: ['docdb_logging_disabled'],
    cdkNag: ['AwsSolutions-DOC5'],
  },
  on: 'AWS::DocDB::DBCluster',
  holds: (database) => exportsLogs(database, LOGS),
  fix: (database) => exportLogs(database, LOGS),
  message: (database) =>
    `${database.name} does not send its audit log to CloudWatch: who signed in and what they read is not kept.`,
});
