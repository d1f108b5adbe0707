import type { Edit, Fix, Resource } from '../../core/model/index.ts';
import { answer, question, setting } from './edits.ts';

const CERTIFICATE = 'DistributionConfig.ViewerCertificate';

const OWN = {
  AcmCertificateArn: answer('CertificateArn'),
  SslSupportMethod: 'sni-only',
  MinimumProtocolVersion: 'TLSv1.2_2021',
};

/** The repair that shows a certificate of one's own, for which and for whose domains it asks, by TLS 1.2 and up. */
export function showOwnCertificate(distribution: Resource): Fix {
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
      ...certificateEdits(distribution),
    ],
  };
}

/** CloudFront's own certificate and another one exclude each other; in Terraform false is as if nothing were said. */
function certificateEdits(distribution: Resource): readonly Edit[] {
  const standing = `${CERTIFICATE}.CloudFrontDefaultCertificate`;
  const isStanding = distribution.get(standing).is(true).truth === 'yes';
  if (isStanding && !distribution.isInTerraform) return [setting(distribution, CERTIFICATE, OWN)];
  return [
    ...(isStanding ? [setting(distribution, standing, false)] : []),
    ...Object.entries(OWN).map(([name, value]) => setting(distribution, `${CERTIFICATE}.${name}`, value)),
  ];
}
