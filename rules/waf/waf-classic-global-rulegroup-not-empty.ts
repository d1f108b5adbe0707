import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-global-rulegroup-not-empty',
  title: 'Global rule groups of WAF Classic have a rule',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.7'],
  on: 'Terraform::WAF::RuleGroup',
  holds: (part) => not(part.list('ActivatedRules').empty()),
  message: (part) => `${part.name} has no rule: a web ACL that relies on it stops nothing by it.`,
});
