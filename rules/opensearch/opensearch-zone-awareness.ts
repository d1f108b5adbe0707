import { not, propertyRule } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

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
  fix: (domain) => ({
    title: 'Spread its nodes over two zones (billed by the hour where that takes another node)',
    safety: 'costs',
    edits: [
      setting(domain, 'ClusterConfig.ZoneAwarenessEnabled', true),
      ...(domain.get('ClusterConfig.InstanceCount').or(1).is(1).truth === 'yes'
        ? [setting(domain, 'ClusterConfig.InstanceCount', 2)]
        : []),
    ],
  }),
  message: (resource) =>
    `${resource.name} keeps all its nodes in one availability zone: when the zone fails, search is gone.`,
});
