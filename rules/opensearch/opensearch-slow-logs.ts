import { defineRule } from '../../core/model/index.ts';
import { sendLogs, sendsLogs } from '../shared/search-domain.ts';

export default defineRule({
  id: 'opensearch-slow-logs',
  title: 'Search domains log slow queries and slow indexing',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['elasticsearch_without_slow_logs'], cdkNag: ['AwsSolutions-OS9'] },
  on: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  holds: (domain) => sendsLogs(domain, 'SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'),
  fix: (domain) => sendLogs(domain, 'SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'),
  message: (domain) =>
    `${domain.name} does not log slow queries: what makes it slow, or who floods it, cannot be told.`,
});
