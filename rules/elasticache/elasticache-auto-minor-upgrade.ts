import { minorUpgradeRule } from '../shared/databases.ts';

export default minorUpgradeRule({
  id: 'elasticache-auto-minor-upgrade',
  title: 'Caches take minor upgrades by themselves',
  severity: 'medium',
  controls: ['ElastiCache.2'],
  equivalents: { checkov: ['CKV_AWS_322'] },
  on: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  message: (resource) =>
    `${resource.name} keeps its version until someone upgrades it by hand: fixes for known holes wait.`,
});
