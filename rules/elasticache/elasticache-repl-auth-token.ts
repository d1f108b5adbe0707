import { defineRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'elasticache-repl-auth-token',
  title: 'Caches of Redis before version 6 ask for a token',
  severity: 'medium',
  profile: 'strict',
  controls: ['ElastiCache.6'],
  impliedBy: ['elasticache-repl-auth'],
  on: 'AWS::ElastiCache::ReplicationGroup',
  // Later versions know users, and one that says nothing is of the latest.
  when: (cache) =>
    cache
      .get('EngineVersion')
      .or('7.1')
      .matches(/^[1-5]\./),
  holds: (cache) => isGiven(cache.get('AuthToken')),
  message: (cache) =>
    `${cache.name} asks nobody for a token, and its version knows no users: whatever reaches it in the network can read and change everything in it.`,
});
