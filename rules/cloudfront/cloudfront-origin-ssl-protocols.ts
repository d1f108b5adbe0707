import { all, any, defineRule, not, setAt, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudfront-origin-ssl-protocols',
  title: 'CloudFront speaks TLS 1.2 to its origins',
  severity: 'medium',
  controls: ['CloudFront.10'],
  equivalents: {
    checkov: ['CKV2_AWS_54'],
    cdkNag: ['AwsSolutions-CFR5', 'CloudFrontDistributionNoOutdatedSSL'],
  },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) => distribution.list('DistributionConfig.Origins').every(speaksTls12),
  fix: setAt(['TLSv1.2'], 'interrupts', 'Speak TLS 1.2 to the origin (which must support it)'),
  message: (distribution) =>
    `${distribution.name} may talk to an origin over SSL 3 or TLS 1.0 or 1.1, which an attacker between them can break.`,
});

function speaksTls12(origin: Value): Answer {
  const custom = origin.get('CustomOriginConfig');
  const protocols = custom.get('OriginSSLProtocols');
  return any(
    not(custom.present()),
    custom.get('OriginProtocolPolicy').is('http-only'),
    all(
      protocols.present(),
      protocols.list().every((protocol) => not(protocol.is('SSLv3', 'TLSv1', 'TLSv1.1'))),
    ),
  ).at(protocols);
}
