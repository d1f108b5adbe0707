import { logExportsRule } from '../shared/database-logs.ts';

export default logExportsRule({
  id: 'neptune-log-exports',
  title: 'Neptune clusters send their audit log to CloudWatch',
  severity: 'medium',
  controls: ['Neptune.2'],
  equivalents: { checkov: ['CKV_AWS_101'], trivy: ['AVD-AWS-0075'], kics: ['neptune_logging_disabled'] },
  on: 'AWS::Neptune::DBCluster',
  logs: ['audit'],
  message: (database) =>
    `${database.name} does not send its audit log to CloudWatch: who signed in and what they read is not kept.`,
});
