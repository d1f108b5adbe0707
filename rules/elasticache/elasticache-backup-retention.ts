import { all, no, not, yes } from '../../core/model/index.ts';
import { leastRule } from '../shared/least.ts';

export default leastRule({
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
  least: 1,
  absent: 0,
  raise: { title: 'Keep backups for 7 days (billed by gigabyte)', safety: 'costs', to: 7 },
  message: (resource) => `${resource.name} is not backed up: what is lost with it is gone.`,
});
