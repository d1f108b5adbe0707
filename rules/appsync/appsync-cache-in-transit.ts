import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'appsync-cache-in-transit',
  title: 'Caches of GraphQL APIs are encrypted in transit',
  severity: 'low',
  profile: 'all',
  controls: ['AppSync.6'],
  equivalents: { checkov: ['CKV_AWS_215'] },
  on: 'AWS::AppSync::ApiCache',
  path: 'TransitEncryptionEnabled',

  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the cache in transit (replaces the cache)'),
  message: (resource) =>
    `${resource.name} does not say that answers, which may hold personal data, are encrypted between AppSync and its cache.`,
});
