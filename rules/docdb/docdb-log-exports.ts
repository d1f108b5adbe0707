import { logExportsRule } from '../shared/database-logs.ts';

export default logExportsRule({
  id: 'docdb-log-exports',
  title: 'DocumentDB clusters send their audit log to CloudWatch',
  severity: 'medium',
  controls: ['DocumentDB.4'],
  equivalents: {
    checkov: ['CKV_AWS_85'],
    trivy: ['AVD-AWS-0020'],
    kics: ['docdb_logging_disabled'],
    cdkNag: ['AwsSolutions-DOC5'],
  },
  on: 'AWS::DocDB::DBCluster',
  logs: ['audit'],
  message: (database) =>
    `${database.name} does not send its audit log to CloudWatch: who signed in and what they read is not kept.`,
});
