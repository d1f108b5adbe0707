import { defineRule } from '../../core/model/index.ts';
import { sendLogs, sendsLogs } from '../shared/search-domain.ts';

export default defineRule({
  id: 'opensearch-error-logs',
  title: 'OpenSearch domains send their error log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['Opensearch.4'],
  equivalents: {
    checkov: ['CKV_AWS_84'],
    cdkNag: [
      'OpenSearchErrorLogsToCloudWatch',
      'HIPAA.Security-OpenSearchErrorLogsToCloudWatch',
      'NIST.800.53.R5-OpenSearchErrorLogsToCloudWatch',
      'PCI.DSS.321-OpenSearchErrorLogsToCloudWatch',
    ],
    guard: ['OPENSEARCH_APPLICATION_LOGGING_ENABLED'],
  },
  on: 'AWS::OpenSearchService::Domain',
  holds: (domain) => sendsLogs(domain, 'ES_APPLICATION_LOGS'),
  fix: (domain) => sendLogs(domain, 'ES_APPLICATION_LOGS'),
  message: (domain) =>
    `The errors of ${domain.name} are not kept: failed queries and signs of attack leave no trace.`,
});
