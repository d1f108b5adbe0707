import { all, defineRule, not, type Resource } from '../../core/model/index.ts';
import { exportLogs } from '../shared/database-logs.ts';
import { isStandalone } from '../shared/rds.ts';

export default defineRule({
  id: 'rds-instance-log-exports',
  title: 'RDS instances send logs to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.9'],
  inPart: { 'RDS.9': 'one log is enough here, where Security Hub asks for all that an engine has' },
  equivalents: {
    guard: ['RDS_INSTANCE_LOGGING_ENABLED'],
    checkov: ['CKV_AWS_129'],
    kics: ['rds_without_logging'],
    cdkNag: [
      'HIPAA.Security-RDSLoggingEnabled',
      'NIST.800.53.R4-RDSLoggingEnabled',
      'NIST.800.53.R5-RDSLoggingEnabled',
      'PCI.DSS.321-RDSLoggingEnabled',
    ],
  },
  on: 'AWS::RDS::DBInstance',
  when: (instance) =>
    all(isStandalone(instance), instance.get('Engine').matches(/^(mysql|(custom-)?oracle|db2)/i)),
  holds: (instance) => not(instance.list('EnableCloudwatchLogsExports').empty()),
  fix: (instance) => exportLogs(instance, [logOf(instance)]),
  message: (instance) =>
    `${instance.name} sends no log to CloudWatch: errors and failed sign-ins are gone within days.`,
});

function logOf(instance: Resource): string {
  const engine = instance.get('Engine').toString();
  return /oracle/i.test(engine) ? 'alert' : /^db2/i.test(engine) ? 'diag.log' : 'error';
}
