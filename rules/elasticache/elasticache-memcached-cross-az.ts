import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'elasticache-memcached-cross-az',
  title: 'Memcached clusters are spread over zones',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['elasticache_nodes_not_created_across_multi_az'] },
  on: 'AWS::ElastiCache::CacheCluster',
  when: (cluster) => all(cluster.get('Engine').is('memcached'), cluster.get('NumCacheNodes').atLeast(2)),
  holds: (cluster) => cluster.get('AZMode').or('single-az').is('cross-az'),
  fix: (cluster) => ({
    title: 'Spread the nodes over zones (replaces the cluster)',
    safety: 'replaces',
    edits: [{ kind: 'set', resource: cluster.name, path: ['AZMode'], value: 'cross-az' }],
  }),
  message: (cache) =>
    `${cache.name} keeps all its nodes in one availability zone: when the zone fails, the cache is gone.`,
});
