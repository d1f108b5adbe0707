import { all, defineRule, not } from '../../core/model/index.ts';

const GROUP_OF: Readonly<Record<string, string>> = {
  'AWS::ElastiCache::ReplicationGroup': 'GlobalReplicationGroupId',
  'AWS::ElastiCache::CacheCluster': 'replication_group_id',
};

export default defineRule({
  id: 'elasticache-custom-subnet-group',
  title: 'Caches are in subnets that were chosen for them',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElastiCache.7'],
  equivalents: { checkov: ['CKV_AWS_323'], kics: ['elasticache_without_vpc'], cdkNag: ['AwsSolutions-AEC1'] },
  on: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  // A member of a replication group or of a global datastore is where its group is.
  when: (cache) => not(cache.get(GROUP_OF[cache.type] ?? []).present()),
  holds: (cache) =>
    all(cache.get('CacheSubnetGroupName').present(), not(cache.get('CacheSubnetGroupName').is('default'))),
  message: (cache) =>
    `${cache.name} is in the default subnet group: in a default VPC, whose subnets are public.`,
});
