import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'elasticache-repl-auth',
  title: 'Caches ask who is calling',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_31'], cdkNag: ['AwsSolutions-AEC6'] },
  on: 'AWS::ElastiCache::ReplicationGroup',
  holds: (cache) => any(cache.get('AuthToken').present(), not(cache.list('UserGroupIds').empty())),
  message: (cache) =>
    `${cache.name} asks nobody for a password: whatever reaches it in the network can read and change everything in it.`,
});
