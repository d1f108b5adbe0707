import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-proxy-require-tls',
  title: 'Database proxies accept encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.43'],
  on: 'AWS::RDS::DBProxy',
  path: 'RequireTLS',
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Require TLS (clients without it are refused)'),
  message: (resource) =>
    `${resource.name} accepts connections in the clear: passwords and rows can be read on the way.`,
});
