import { any, defineRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { showOwnCertificate } from '../shared/certificate.ts';

export default defineRule({
  id: 'cloudfront-custom-certificate',
  title: 'Distributions show a certificate of their own',
  severity: 'low',
  profile: 'strict',
  controls: ['CloudFront.7'],
  equivalents: {
    checkov: ['CKV2_AWS_42'],
    kics: ['vulnerable_default_ssl_certificate'],
    guard: ['cloudfront_custom_ssl_certificate'],
  },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) => {
    const certificate = distribution.get('DistributionConfig.ViewerCertificate');
    return any(
      isGiven(certificate.get('AcmCertificateArn')),
      isGiven(certificate.get('IamCertificateId')),
    ).at(certificate);
  },
  fix: showOwnCertificate,
  message: (distribution) =>
    `${distribution.name} shows CloudFront's own certificate, with which visitors may still connect by TLS 1.0.`,
});
