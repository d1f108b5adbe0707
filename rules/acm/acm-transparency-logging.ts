import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'acm-transparency-logging',
  title: 'Certificates are entered in the transparency logs',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_234'] },
  on: 'AWS::CertificateManager::Certificate',
  path: 'CertificateTransparencyLoggingPreference',
  holds: (value) => not(value.is('DISABLED')),
  fix: set('ENABLED', 'cannot be undone', 'Enter it in the logs (makes the names public)'),
  message: (resource) =>
    `${resource.name} is in no transparency log: browsers warn of it, and a certificate issued behind your back would not stand out.`,
});
