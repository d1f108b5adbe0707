import { defineRule } from '../../core/model/index.ts';
import { sendLogs, sendsLogs } from '../shared/search-domain.ts';

export default defineRule({
  id: 'opensearch-audit-logs',
  title: 'OpenSearch domains send their audit log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['Opensearch.5'],
  equivalents: {
    checkov: ['CKV_AWS_317'],
    trivy: ['AVD-AWS-0042'],
    guard: ['opensearch_audit_logging_enabled'],
  },
  on: 'AWS::OpenSearchService::Domain',
  holds: (domain) => sendsLogs(domain, 'AUDIT_LOGS'),
  fix: (domain) => sendLogs(domain, 'AUDIT_LOGS'),
  message: (domain) => `${domain.name} keeps no record of who logged in and what they read.`,
});
