import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-regional-rule-not-empty',
  title: 'Regional rules of WAF Classic have a condition',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.2'],
  on: 'AWS::WAFRegional::Rule',
  holds: (part) => not(part.list('Predicates').empty()),
  message: (part) =>
    `${part.name} has no condition and so matches no request: the web ACL that it stands in looks safer than it is.`,
});
