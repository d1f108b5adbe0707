import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dms-endpoint-redis-tls',
  title: 'Migrations to Redis encrypt the connection',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.12'],
  on: 'AWS::DMS::Endpoint',
  path: 'RedisSettings.SslSecurityProtocol',
  holds: (value) => value.or('ssl-encryption').is('ssl-encryption'),
  fix: set('ssl-encryption', 'interrupts', 'Encrypt the connection (the server must offer TLS)'),
  message: (resource) => `${resource.name} sends data and password to Redis in the clear.`,
});
