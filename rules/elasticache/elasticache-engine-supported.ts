import { supportedEngineRule } from '../shared/engines.ts';

export default supportedEngineRule({
  id: 'elasticache-engine-supported',
  title: 'Caches run a version in standard support',
  severity: 'medium',
  controls: [],
  on: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
});
