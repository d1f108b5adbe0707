import { all, defineRule } from '../../core/model/index.ts';
import { settings } from '../shared/edits.ts';

export default defineRule({
  id: 'es-data-nodes-min',
  title: 'Elasticsearch domains have three data nodes in several zones',
  severity: 'medium',
  profile: 'all',
  controls: ['ES.6'],
  equivalents: { guard: ['ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE'] },
  on: 'AWS::Elasticsearch::Domain',
  holds: (domain) =>
    all(
      domain.get('ElasticsearchClusterConfig.InstanceCount').or(1).atLeast(3),
      domain.get('ElasticsearchClusterConfig.ZoneAwarenessEnabled').is(true),
    ),
  fix: (domain) => ({
    title: 'Run three nodes in two zones (billed by the hour)',
    safety: 'costs',
    edits: settings(domain, {
      'ElasticsearchClusterConfig.InstanceCount': 3,
      'ElasticsearchClusterConfig.ZoneAwarenessEnabled': true,
    }),
  }),
  message: (domain) =>
    `${domain.name} does not keep three nodes in several zones: the loss of one can stop it or lose documents.`,
});
