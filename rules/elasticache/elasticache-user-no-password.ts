import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elasticache-user-no-password',
  title: 'Users of caches log in',
  severity: 'high',
  controls: [],
  on: 'AWS::ElastiCache::User',
  path: 'NoPasswordRequired',
  when: (user) => not(user.get('AccessString').matches(/(^|\s)off(\s|$)/i)),
  holds: (value) => not(value.is(true)),
  message: (resource) =>
    `Anyone who knows the name of the user ${resource.name} gets into the cache: it needs no password.`,
});
