import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'elasticache-user-no-password',
  title: 'Users of caches log in',
  severity: 'high',
  controls: [],
  on: 'AWS::ElastiCache::User',
  when: (user) => not(user.get('AccessString').matches(/(^|\s)off(\s|$)/i)),
  holds: (user) =>
    not(
      any(
        user.get('NoPasswordRequired').is(true),
        user.get('AuthenticationMode.Type').is('no-password-required'),
      ),
    ),
  message: (resource) =>
    `Anyone who knows the name of the user ${resource.name} gets into the cache: it needs no password.`,
});
