import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-rulegroup-not-empty',
  title: 'Rule groups of AWS WAF have rules',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::RuleGroup',
  holds: (group) => not(group.list('Rules').empty()),
  message: (group) => `${group.name} has no rule: a web ACL that relies on it stops nothing by it.`,
});
