import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'opensearch-data-nodes-min',
  title: 'OpenSearch domains have three data nodes or more',
  severity: 'medium',
  profile: 'all',
  controls: ['Opensearch.6'],
  equivalents: { guard: ['opensearch_data_node_fault_tolerance'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'ClusterConfig.InstanceCount',
  least: 3,
  absent: 1,
  raise: { title: 'Run three data nodes (each is billed)', safety: 'costs' },
  message: (resource) =>
    `${resource.name} has fewer than three data nodes: the loss of one can stop it or lose documents.`,
});
