import { any, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-auto-failover',
  title: 'Caches with replicas fail over by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElastiCache.3'],
  inPart: { 'ElastiCache.3': 'a group of one node is not asked' },
  equivalents: { checkov: ['CKV2_AWS_50'] },
  on: 'AWS::ElastiCache::ReplicationGroup',
  path: 'AutomaticFailoverEnabled',
  when: (cache) =>
    any(cache.get('NumCacheClusters').or(1).atLeast(2), cache.get('ReplicasPerNodeGroup').or(0).atLeast(1)),
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'may fail', 'Fail over automatically'),
  message: (resource) =>
    `When the primary node of ${resource.name} fails, the cache takes no writes until somebody promotes a replica.`,
});
