import { any, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-multi-az',
  title: 'Caches keep replicas in several zones',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_50'], cdkNag: ['AwsSolutions-AEC4'] },
  on: 'AWS::ElastiCache::ReplicationGroup',
  path: 'MultiAZEnabled',
  when: (cache) =>
    any(cache.get('NumCacheClusters').or(1).atLeast(2), cache.get('ReplicasPerNodeGroup').or(0).atLeast(1)),
  holds: (value) => value.or(false).is(true),
  fix: (cache) => ({
    title: 'Turn on Multi-AZ (with automatic failover)',
    safety: 'may fail',
    edits: [
      { kind: 'set', resource: cache.name, path: ['AutomaticFailoverEnabled'], value: true },
      { kind: 'set', resource: cache.name, path: ['MultiAZEnabled'], value: true },
    ],
  }),
  message: (resource) =>
    `${resource.name} may keep all its nodes in one availability zone: when the zone fails, the cache is gone.`,
});
