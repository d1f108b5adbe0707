import { all, defineRule, type Answer, type Resource } from '../../core/model/index.ts';

function delivers(cache: Resource, log: string): Answer {
  return cache.list('LogDeliveryConfigurations').some((delivery) => delivery.get('LogType').is(log));
}

export default defineRule({
  id: 'elasticache-slow-engine-logs',
  title: 'Caches log slow commands and engine messages',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::ElastiCache::ReplicationGroup',
  holds: (cache) => all(...['slow-log', 'engine-log'].map((log) => delivers(cache, log))),
  message: (cache) =>
    `${cache.name} does not log slow commands and engine messages: a flood or a failing node leaves no trace.`,
});
