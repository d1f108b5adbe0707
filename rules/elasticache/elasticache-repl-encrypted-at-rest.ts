import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-repl-encrypted-at-rest',
  title: 'Caches encrypt their data',
  severity: 'medium',
  controls: ['ElastiCache.4'],
  equivalents: {
    checkov: ['CKV_AWS_29'],
    trivy: ['AVD-AWS-0045'],
    kics: ['elasticache_with_disabled_at_rest_encryption'],
    cfnNag: ['F25'],
    cdkNag: ['AwsSolutions-AEC3'],
    guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST'],
  },
  on: 'AWS::ElastiCache::ReplicationGroup',
  path: 'AtRestEncryptionEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Encrypt the cache (replaces it)'),
  message: (resource) => `${resource.name} keeps its data and its backups unencrypted on disk.`,
});
