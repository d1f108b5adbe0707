import { attr, CREATE_BEFORE_DESTROY, inside, never, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const acm: ServiceTables = {
  resources: {
    aws_acm_certificate: {
      type: 'AWS::CertificateManager::Certificate',
      fields: {
        ...same('DomainName', 'KeyAlgorithm', 'SubjectAlternativeNames', 'ValidationMethod'),
        create_before_destroy: CREATE_BEFORE_DESTROY,
        CertificateTransparencyLoggingPreference: inside(
          'options',
          attr('certificate_transparency_logging_preference'),
        ),
      },
    },
    aws_acmpca_certificate_authority: {
      type: 'AWS::ACMPCA::CertificateAuthority',
      fields: {
        // The provider makes a subordinate authority where nothing is said.
        Type: attr('type', { default: 'SUBORDINATE' }),
        enabled: attr('enabled'),
      },
    },
    aws_acmpca_certificate_authority_certificate: {
      type: 'AWS::ACMPCA::CertificateAuthorityActivation',
      fields: { ...same('CertificateAuthorityArn'), Status: never },
    },
  },
};
