import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'netfw-policy-has-rulegroup',
  title: 'Firewall policies use at least one rule group',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.3'],
  on: 'AWS::NetworkFirewall::FirewallPolicy',
  holds: (policy) =>
    not(
      all(
        policy.list('FirewallPolicy.StatefulRuleGroupReferences').empty(),
        policy.list('FirewallPolicy.StatelessRuleGroupReferences').empty(),
      ).at(policy.get('FirewallPolicy')),
    ),
  message: (policy) => `${policy.name} has no rules: a firewall with it costs money and looks at nothing.`,
});
