import { defineRule } from '../../core/model/index.ts';
import { sendLogs, sendsLogs } from '../shared/search-domain.ts';

export default defineRule({
  id: 'es-error-logs',
  title: 'Elasticsearch domains send their error log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['ES.4'],
  equivalents: {
    guard: ['ELASTICSEARCH_APPLICATION_LOGGING_ENABLED', 'ELASTICSEARCH_LOGS_TO_CLOUDWATCH'],
    kics: ['elasticsearch_logs_disabled'],
    cdkNag: [
      'HIPAA.Security-OpenSearchErrorLogsToCloudWatch',
      'NIST.800.53.R5-OpenSearchErrorLogsToCloudWatch',
      'PCI.DSS.321-OpenSearchErrorLogsToCloudWatch',
    ],
  },
  on: 'AWS::Elasticsearch::Domain',
  holds: (domain) => sendsLogs(domain, 'ES_APPLICATION_LOGS'),
  fix: (domain) => sendLogs(domain, 'ES_APPLICATION_LOGS'),
  message: (domain) =>
    `The errors of ${domain.name} are not kept: failed queries and signs of attack leave no trace.`,
});
