import { any, defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'route53-dnssec',
  title: 'Public zones sign their answers',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_38'] },
  on: 'AWS::Route53::HostedZone',
  when: (zone) => zone.list('VPCs').empty(),
  // Terraform's examples name the zone by way of its key.
  holds: (zone) =>
    any(
      zone.related('AWS::Route53::DNSSEC', 'HostedZoneId', { scope: 'workspace' }).some(() => yes),
      zone.related('AWS::Route53::KeySigningKey', 'HostedZoneId', { scope: 'workspace' }).some(() => yes),
    ),
  message: (zone) =>
    `Answers of ${zone.name} are not signed: whoever can forge one leads your visitors and their mail elsewhere.`,
});
