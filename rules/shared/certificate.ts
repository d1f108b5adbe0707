import type { Edit, Fix, Resource } from '../../core/model/index.ts';
import { answer, question, setting } from './edits.ts';

const CERTIFICATE = 'DistributionConfig.ViewerCertificate';

/** The repair that shows a certificate of one's own, for which and for whose domains it asks, by TLS 1.2 and up. */
export function showOwnCertificate(distribution: Resource): Fix {
  const standing = distribution.get(`${CERTIFICATE}.CloudFrontDefaultCertificate`).is(true).truth === 'yes';
  const named = distribution.get('DistributionConfig.Aliases').present().truth !== 'no';
  const names: readonly Edit[] = [
    question(
      distribution,
      'DomainNames',
      'Domain names that visitors use, which the certificate covers',
      'CommaDelimitedList',
    ),
    setting(distribution, 'DistributionConfig.Aliases', answer('DomainNames')),
  ];
  return {
    title: 'Show a certificate of yours, by TLS 1.2 and up (visitors must come by its domain)',
    safety: ['locks out', 'needs choice'],
    edits: [
      question(distribution, 'CertificateArn', 'ARN of a certificate of ACM in us-east-1'),
      ...(named ? [] : names),
      ...(standing ? [setting(distribution, `${CERTIFICATE}.CloudFrontDefaultCertificate`, false)] : []),
      setting(distribution, `${CERTIFICATE}.AcmCertificateArn`, answer('CertificateArn')),
      setting(distribution, `${CERTIFICATE}.SslSupportMethod`, 'sni-only'),
      setting(distribution, `${CERTIFICATE}.MinimumProtocolVersion`, 'TLSv1.2_2021'),
    ],
  };
}
