import { defineRule } from '../../core/model/index.ts';
import { addMasters, hasMasters } from '../shared/search-domain.ts';

export default defineRule({
  id: 'es-dedicated-masters',
  title: 'Elasticsearch domains are led by three nodes of their own',
  severity: 'low',
  profile: 'all',
  controls: ['ES.7'],
  equivalents: {
    guard: ['ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE'],
    checkov: ['CKV_AWS_318'],
    cdkNag: ['AwsSolutions-OS4'],
  },
  on: 'AWS::Elasticsearch::Domain',
  holds: (domain) => hasMasters(domain.get('ElasticsearchClusterConfig')),
  fix: (domain) => addMasters(domain, 'ElasticsearchClusterConfig', 'm5.large.elasticsearch'),
  message: (domain) =>
    `${domain.name} has fewer than three nodes that do nothing but lead it: heavy queries can make it lose its leader.`,
});
