import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'netfw-policy-default-action',
  title: 'Firewall policies let no packet pass that no rule speaks of',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.4'],
  on: 'AWS::NetworkFirewall::FirewallPolicy',
  holds: (policy) =>
    policy.list('FirewallPolicy.StatelessDefaultActions').none((action) => action.is('aws:pass')),
  fix: setAt('aws:forward_to_sfe', 'interrupts', 'Forward to the stateful rules (may stop traffic)'),
  message: (policy) =>
    `${policy.name} lets a packet that no stateless rule speaks of pass unseen, past the stateful rules as well.`,
});
