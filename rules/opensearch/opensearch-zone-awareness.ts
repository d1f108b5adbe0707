import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-zone-awareness',
  title: 'OpenSearch domains keep their nodes in several zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['Opensearch.6'],
  equivalents: { cdkNag: ['AwsSolutions-OS7'], guard: ['opensearch_data_node_fault_tolerance'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'ClusterConfig.ZoneAwarenessEnabled',
  when: (domain) => not(domain.get('ClusterConfig.MultiAZWithStandbyEnabled').is(true)),
  holds: (value) => value.is(true),
  message: (resource) =>
    `${resource.name} keeps all its nodes in one availability zone: when the zone fails, search is gone.`,
});
