import { logExportsRule } from '../shared/database-logs.ts';

export default logExportsRule({
  id: 'rds-aurora-mysql-audit-export',
  title: 'Aurora MySQL clusters send their audit log to CloudWatch',
  severity: 'medium',
  controls: ['RDS.34'],
  equivalents: { checkov: ['CKV_AWS_325'], cdkNag: ['AwsSolutions-RDS16'] },
  on: 'AWS::RDS::DBCluster',
  logs: ['audit'],
  when: (cluster) => cluster.get('Engine').matches(/^aurora(-mysql)?$/i),
  message: (database) =>
    `${database.name} does not send its audit log to CloudWatch: who signed in and what they read is not kept.`,
});
