import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'es-data-nodes-min',
  title: 'Elasticsearch domains have three data nodes in several zones',
  severity: 'medium',
  profile: 'all',
  controls: ['ES.6'],
  on: 'AWS::Elasticsearch::Domain',
  holds: (domain) =>
    all(
      domain.get('ElasticsearchClusterConfig.InstanceCount').or(1).atLeast(3),
      domain.get('ElasticsearchClusterConfig.ZoneAwarenessEnabled').is(true),
    ),
  message: (domain) =>
    `${domain.name} does not keep three nodes in several zones: the loss of one can stop it or lose documents.`,
});
