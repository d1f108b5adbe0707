import { any, defineRule, not, yes, type Answer, type Fix, type Resource } from '../../core/model/index.ts';
import { showOwnCertificate } from '../shared/certificate.ts';

export default defineRule({
  id: 'cloudfront-tls-policy',
  title: 'CloudFront refuses TLS 1.0 and 1.1',
  severity: 'medium',
  controls: ['CloudFront.15'],
  inPart: {
    'CloudFront.15': 'policies of 2018 and 2019, which Security Hub does not recommend, pass as well',
  },
  equivalents: {
    guard: ['CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE'],
    checkov: ['CKV_AWS_174'],
    trivy: ['AVD-AWS-0013'],
    kics: ['cloudfront_without_minimum_protocol_tls_1.2', 'secure_ciphers_disabled'],
    cfnNag: ['W70'],
    cdkNag: ['AwsSolutions-CFR4', 'CloudFrontDistributionHttpsViewerNoOutdatedSSL'],
  },
  on: 'AWS::CloudFront::Distribution',
  // CloudFront's own certificate comes with TLS 1.0; only a domain and a certificate of one's own change that.
  when: (distribution) => (distribution.world.strict ? yes : not(usesDefaultCertificate(distribution))),
  holds: (distribution) => {
    const fallsBack = distribution.get(CERTIFICATE).get('CloudFrontDefaultCertificate').is(true);
    if (fallsBack.truth === 'yes') return not(fallsBack);
    return distribution
      .get(CERTIFICATE)
      .get('MinimumProtocolVersion')
      .matches(/^TLSv1\.[23]_/);
  },
  fix: demandTls12,
  message: (distribution) =>
    `${distribution.name} still lets visitors negotiate TLS 1.0 or 1.1, whose weaknesses let an attacker on the way break in.`,
});

const CERTIFICATE = 'DistributionConfig.ViewerCertificate';

function usesDefaultCertificate(distribution: Resource): Answer {
  const certificate = distribution.get(CERTIFICATE);
  return any(not(certificate.present()), certificate.get('CloudFrontDefaultCertificate').is(true));
}

function demandTls12(distribution: Resource): Fix | undefined {
  const isDefault = usesDefaultCertificate(distribution).truth;
  if (isDefault !== 'no') return isDefault === 'yes' ? showOwnCertificate(distribution) : undefined;
  const path = ['DistributionConfig', 'ViewerCertificate', 'MinimumProtocolVersion'];
  return {
    title: 'Demand TLS 1.2 (turns older clients away)',
    safety: 'locks out',
    edits: [{ kind: 'set', resource: distribution.name, path, value: 'TLSv1.2_2021' }],
  };
}
