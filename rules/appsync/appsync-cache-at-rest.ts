import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'appsync-cache-at-rest',
  title: 'Caches of GraphQL APIs are encrypted at rest',
  severity: 'low',
  profile: 'all',
  controls: ['AppSync.1'],
  equivalents: { checkov: ['CKV_AWS_214'] },
  on: 'AWS::AppSync::ApiCache',
  path: 'AtRestEncryptionEnabled',

  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the cache at rest (replaces the cache)'),
  message: (resource) =>
    `${resource.name} does not say that its cache is encrypted on disk, where answers with personal data are kept.`,
});
