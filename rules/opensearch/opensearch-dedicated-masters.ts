import { defineRule } from '../../core/model/index.ts';
import { addMasters, hasMasters } from '../shared/search-domain.ts';

export default defineRule({
  id: 'opensearch-dedicated-masters',
  title: 'OpenSearch domains are led by three nodes of their own',
  severity: 'low',
  profile: 'all',
  controls: ['Opensearch.11'],
  equivalents: {
    checkov: ['CKV_AWS_318', 'CKV2_AWS_59'],
    cdkNag: ['AwsSolutions-OS4', 'OpenSearchDedicatedMasterNode'],
  },
  on: 'AWS::OpenSearchService::Domain',
  holds: (domain) => hasMasters(domain.get('ClusterConfig')),
  fix: (domain) => addMasters(domain, 'ClusterConfig', 'm7g.medium.search'),
  message: (domain) =>
    `${domain.name} has fewer than three nodes that do nothing but lead it: heavy queries can make it lose its leader.`,
});
