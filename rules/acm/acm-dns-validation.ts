import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'acm-dns-validation',
  title: 'Certificates are validated by DNS, so that they renew themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['ACM.1'],
  inPart: { 'ACM.1': 'only the account knows whether a certificate was renewed in time' },
  equivalents: { guard: ['acm_certificate_expiration_check'] },
  on: 'AWS::CertificateManager::Certificate',
  path: 'ValidationMethod',
  holds: (value) => not(value.is('EMAIL')),
  fix: set('DNS', 'replaces', 'Validate by DNS (replaces the certificate)'),
  message: (resource) => `${resource.name} expires unless somebody answers an e-mail in time each year.`,
});
