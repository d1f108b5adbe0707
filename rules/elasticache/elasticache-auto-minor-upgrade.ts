import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-auto-minor-upgrade',
  title: 'Caches take minor upgrades by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElastiCache.2'],
  equivalents: { checkov: ['CKV_AWS_322'] },
  on: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  path: 'AutoMinorVersionUpgrade',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Take minor upgrades automatically'),
  message: (resource) =>
    `${resource.name} keeps its version until someone upgrades it by hand: fixes for known holes wait.`,
});
