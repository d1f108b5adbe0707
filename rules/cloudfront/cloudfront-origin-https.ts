import { any, defineRule, not, type Edit, type EditValue } from '../../core/model/index.ts';
import { asksInPlainText } from '../shared/custom-origin.ts';

export default defineRule({
  id: 'cloudfront-origin-https',
  title: 'CloudFront asks its origins over HTTPS',
  severity: 'medium',
  controls: ['CloudFront.9'],
  equivalents: { kics: ['connection_between_cloudfront_origin_not_encrypted'], checkov: ['CKV2_AWS_72'] },
  on: 'AWS::CloudFront::Distribution',
  when: (distribution) => not(distribution.get('DistributionConfig.Enabled').is(false)),
  holds: (distribution) =>
    distribution.list('DistributionConfig.Origins').none((origin) => asksInPlainText(distribution, origin)),
  fix: (distribution, at) => {
    const origin = at.path.slice(0, -1);
    const protocols = distribution.get([...origin, 'OriginSSLProtocols']);
    const old = any(
      not(protocols.present()),
      protocols.list().some((one) => one.is('SSLv3', 'TLSv1', 'TLSv1.1')),
    );
    const set = (name: string, value: EditValue): Edit => ({
      kind: 'set',
      resource: distribution.name,
      path: [...origin, name],
      value,
    });
    return {
      title: 'Ask the origin over HTTPS with TLS 1.2 (it needs a certificate)',
      safety: 'interrupts',
      edits: [
        set('OriginProtocolPolicy', 'https-only'),
        ...(old.truth === 'yes' ? [set('OriginSSLProtocols', ['TLSv1.2'])] : []),
      ],
    };
  },
  message: (distribution) =>
    `${distribution.name} fetches from an origin over plain HTTP: whoever is between them can read and change what visitors get.`,
});
