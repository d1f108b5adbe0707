import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'route53-dnssec',
  title: 'Public zones sign their answers',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_38'] },
  on: 'AWS::Route53::HostedZone',
  when: (zone) => zone.list('VPCs').empty(),
  holds: (zone) =>
    zone.related('AWS::Route53::DNSSEC', 'HostedZoneId', { scope: 'workspace' }).some(() => yes),
  message: (zone) =>
    `Answers of ${zone.name} are not signed: whoever can forge one leads your visitors and their mail elsewhere.`,
});
