import { any, defineRule, not, setAt, unknown } from '../../core/model/index.ts';

const PATH = 'AtRestEncryptionEnabled';

export default defineRule({
  id: 'elasticache-repl-encrypted-at-rest',
  title: 'Caches encrypt their data',
  severity: 'medium',
  controls: ['ElastiCache.4'],
  equivalents: {
    checkov: ['CKV_AWS_29'],
    trivy: ['AVD-AWS-0045'],
    kics: [
      'elasticache_with_disabled_at_rest_encryption',
      'elasticache_replication_group_not_encrypted_at_rest',
    ],
    cfnNag: ['F25'],
    cdkNag: ['AwsSolutions-AEC3'],
    guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST'],
  },
  on: 'AWS::ElastiCache::ReplicationGroup',
  // A member of a global datastore is as its first group.
  when: (group) => not(group.get('GlobalReplicationGroupId').present()),
  holds: (group) => {
    const isValkey = group
      .get('Engine')
      .or('redis')
      .matches(/^valkey$/i);
    // Valkey is encrypted where nothing is said, and Redis is not.
    if (isValkey.truth === 'yes') return group.getOrServiceDefault(PATH, true).is(true);
    const declared = group.get(PATH);
    if (isValkey.truth === 'no' || declared.data.kind !== 'absent') return declared.is(true);
    return any(declared.is(true), unknown);
  },
  fix: setAt(true, 'replaces', 'Encrypt the cache (replaces it)'),
  message: (group, { data }) =>
    data.kind === 'absent' && group.get('Engine').matches(/^valkey$/i).truth === 'yes'
      ? `${group.name} does not say that its data and its backups are encrypted: that is left to Valkey's default.`
      : `${group.name} keeps its data and its backups unencrypted on disk.`,
});
