import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudfront-sni',
  title: 'Distributions tell visitors apart by name, not by an address of their own',
  severity: 'low',
  profile: 'strict',
  controls: ['CloudFront.8'],
  equivalents: { guard: ['cloudfront_sni_enabled'] },
  on: 'AWS::CloudFront::Distribution',
  path: 'DistributionConfig.ViewerCertificate.SslSupportMethod',
  holds: (value) => not(value.is('vip', 'static-ip')),
  fix: set('sni-only', 'locks out', 'Serve by SNI (very old clients cannot connect)'),
  message: (resource) =>
    `${resource.name} rents addresses of its own to serve clients that are too old for SNI, and for safe encryption.`,
});
