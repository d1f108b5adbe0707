import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'netfw-logging',
  title: 'Network firewalls log what they see',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.2'],
  equivalents: { checkov: ['CKV2_AWS_63'] },
  on: 'AWS::NetworkFirewall::Firewall',
  holds: (firewall) =>
    firewall
      .related('AWS::NetworkFirewall::LoggingConfiguration', 'FirewallArn', { scope: 'workspace' })
      .some(() => yes),
  message: (firewall) =>
    `Nobody can tell what ${firewall.name} stopped or let through: no configuration here makes it log.`,
});
