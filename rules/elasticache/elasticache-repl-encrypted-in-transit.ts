import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-repl-encrypted-in-transit',
  title: 'Caches talk to their clients over TLS',
  severity: 'medium',
  controls: ['ElastiCache.5'],
  equivalents: {
    guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT'],
    checkov: ['CKV_AWS_30'],
    trivy: ['AVD-AWS-0051'],
    kics: [
      'elasticache_with_disabled_transit_encryption',
      'elasticache_replication_group_not_encrypted_at_transit',
    ],
    cfnNag: ['F33'],
    cdkNag: ['AwsSolutions-AEC3'],
  },
  on: 'AWS::ElastiCache::ReplicationGroup',
  path: 'TransitEncryptionEnabled',
  // A member of a global datastore is as its first group.
  when: (group) => not(group.get('GlobalReplicationGroupId').present()),
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Demand TLS (clients without it lose access)'),
  message: (resource) =>
    `${resource.name} talks to its clients unencrypted: whoever is on the way reads sessions and data.`,
});
