import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-data-nodes-min',
  title: 'OpenSearch domains have three data nodes or more',
  severity: 'medium',
  profile: 'all',
  controls: ['Opensearch.6'],
  equivalents: { guard: ['opensearch_data_node_fault_tolerance'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'ClusterConfig.InstanceCount',
  holds: (value) => value.or(1).atLeast(3),
  fix: set(3, 'review', 'Run three data nodes (each is billed)'),
  message: (resource) =>
    `${resource.name} has fewer than three data nodes: the loss of one can stop it or lose documents.`,
});
