import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-global-rule-not-empty',
  title: 'Global rules of WAF Classic have a condition',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.6'],
  on: 'AWS::WAF::Rule',
  holds: (part) => not(part.list('Predicates').empty()),
  message: (part) =>
    `${part.name} has no condition and so matches no request: the web ACL that it stands in looks safer than it is.`,
});
