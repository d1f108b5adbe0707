import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-fgac',
  title: 'OpenSearch domains check who may read which index',
  severity: 'high',
  profile: 'strict',
  controls: ['Opensearch.7'],
  equivalents: { checkov: ['CKV2_AWS_52'], guard: ['opensearch_access_control_enabled'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'AdvancedSecurityOptions.Enabled',
  holds: (value) => value.is(true),
  message: (resource) =>
    `Whoever gets into ${resource.name} can read and delete every index: it has no access control of its own.`,
});
