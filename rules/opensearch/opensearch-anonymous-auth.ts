import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-anonymous-auth',
  title: 'OpenSearch domains let nobody in without a login',
  severity: 'high',
  controls: [],
  on: 'AWS::OpenSearchService::Domain',
  path: 'AdvancedSecurityOptions.AnonymousAuthEnabled',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'locks out', 'Turn anonymous access off (clients without a login lose access)'),
  message: (resource) =>
    `${resource.name} lets callers in without a login while access control is being set up.`,
});
