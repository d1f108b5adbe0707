import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'acm-rsa-key-length',
  title: 'Certificates have keys of at least 2,048 bits',
  severity: 'high',
  controls: ['ACM.2'],
  equivalents: { kics: ['certificate_rsa_key_bytes_lower_than_256'] },
  on: 'AWS::CertificateManager::Certificate',
  path: 'KeyAlgorithm',
  holds: (value) => not(value.is('RSA_1024')),
  fix: set('RSA_2048', 'replaces', 'Use a key of 2,048 bits (replaces the certificate)'),
  message: (resource) =>
    `The key of ${resource.name} is so short that it can be computed from the certificate with enough effort.`,
});
