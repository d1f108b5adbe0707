import { all, no, not, propertyRule, set, yes } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-backup-retention',
  title: 'Caches are backed up',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElastiCache.1'],
  equivalents: {
    checkov: ['CKV_AWS_134'],
    trivy: ['AVD-AWS-0050'],
    kics: ['elasticache_redis_cluster_without_backup'],
    cdkNag: [
      'HIPAA.Security-ElastiCacheRedisClusterAutomaticBackup',
      'NIST.800.53.R4-ElastiCacheRedisClusterAutomaticBackup',
      'NIST.800.53.R5-ElastiCacheRedisClusterAutomaticBackup',
    ],
  },
  on: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  // Memcached keeps nothing that could be backed up; the members of a group are its own; the oldest nodes make no snapshots.
  when: (cache) => {
    if (cache.get('CacheNodeType').is('cache.t1.micro').truth === 'yes') return no;
    return cache.type.endsWith('ReplicationGroup')
      ? yes
      : all(cache.get('Engine').is('redis', 'valkey'), not(cache.get('replication_group_id').present()));
  },
  path: 'SnapshotRetentionLimit',
  holds: (value) => value.or(0).atLeast(1),
  fix: set(7, 'review', 'Keep backups for 7 days (billed by gigabyte)'),
  message: (resource) => `${resource.name} is not backed up: what is lost with it is gone.`,
});
