import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'apigw-cache-enabled',
  title: 'REST API stages cache answers',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_120', 'CKV_AWS_225'],
    trivy: ['AVD-AWS-0190'],
    kics: ['api_gateway_cache_cluster_disabled'],
    guard: ['api_gw_cache_enabled_and_encrypted'],
  },
  on: 'AWS::ApiGateway::Stage',
  path: 'CacheClusterEnabled',

  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Turn on the cache (billed by the hour)'),
  message: (resource) =>
    `${resource.name} has no cache: each request reaches the backend, also when thousands ask the same.`,
});
