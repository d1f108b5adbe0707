import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-ca-certificate-current',
  title: 'RDS instances have a certificate that has not expired',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_211'], kics: ['ca_certificate_identifier_is_outdated'] },
  on: 'AWS::RDS::DBInstance',
  path: 'CACertificateIdentifier',
  holds: (value) => not(value.is('rds-ca-2015', 'rds-ca-2019')),
  fix: set(
    'rds-ca-rsa2048-g1',
    ['interrupts', 'locks out'],
    'Take the current authority (clients need its certificate)',
  ),
  message: (resource) =>
    `The certificate of ${resource.name} has expired: clients that check it cannot connect, and the others check nothing.`,
});
