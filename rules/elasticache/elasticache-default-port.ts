import { all, any, defineRule, not, yes, type Answer, type Resource } from '../../core/model/index.ts';

const GROUP = 'AWS::ElastiCache::ReplicationGroup';

export default defineRule({
  id: 'elasticache-default-port',
  title: 'Caches do not listen on the default port of their engine',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['elasticache_using_default_port'], cdkNag: ['AwsSolutions-AEC5'] },
  on: [GROUP, 'AWS::ElastiCache::CacheCluster'],
  // The members of a group listen where it does.
  when: (cache) => (cache.type === GROUP ? yes : not(cache.get('replication_group_id').present())),
  holds: (cache) =>
    not(any(isDefault(cache, /^(redis|valkey)$/i, 6379), isDefault(cache, /^memcached$/i, 11211))),
  message: (cache) => `${cache.name} listens on the port that is scanned for its engine.`,
});

function isDefault(cache: Resource, engine: RegExp, port: number): Answer {
  const listens = cache.get('Port').or(port);
  const named = cache.type === GROUP ? cache.get('Engine').or('redis') : cache.get('Engine');
  return all(named.matches(engine), listens.is(port)).at(listens);
}
