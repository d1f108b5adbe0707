import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'netfw-stateless-rulegroup-not-empty',
  title: 'Stateless rule groups have rules',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.6'],
  on: 'AWS::NetworkFirewall::RuleGroup',
  path: 'RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules',
  when: (group) => group.get('RuleGroup.RulesSource.StatelessRulesAndCustomActions').present(),
  holds: (rules) => not(rules.list().empty()),
  message: (group) => `${group.name} has no rules: a policy that relies on it filters nothing.`,
});
