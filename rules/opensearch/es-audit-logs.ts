import { defineRule } from '../../core/model/index.ts';
import { sendLogs, sendsLogs } from '../shared/search-domain.ts';

export default defineRule({
  id: 'es-audit-logs',
  title: 'Elasticsearch domains send their audit log to CloudWatch',
  severity: 'medium',
  profile: 'strict',
  controls: ['ES.5'],
  equivalents: {
    checkov: ['CKV_AWS_317'],
    trivy: ['AVD-AWS-0042'],
    guard: ['ELASTICSEARCH_AUDIT_LOGGING_ENABLED'],
  },
  on: 'AWS::Elasticsearch::Domain',
  holds: (domain) => sendsLogs(domain, 'AUDIT_LOGS'),
  fix: (domain) => sendLogs(domain, 'AUDIT_LOGS'),
  message: (domain) => `${domain.name} keeps no record of who logged in and what they read.`,
});
