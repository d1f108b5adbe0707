import { all, any, defineRule, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-managed-rule-not-excluded',
  title: 'No rule of a managed group is left out',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl.list('Rules').every((rule) => {
      const group = rule.get('Statement.ManagedRuleGroupStatement');
      return all(
        group.get('ExcludedRules').list().empty(),
        group.get('RuleActionOverrides').list().none(isLetThrough),
      );
    }),
  message: (acl) =>
    `${acl.name} lets through what one rule of a managed group would stop: what that rule is there for gets past.`,
});

function isLetThrough(override: Value): Answer {
  const action = override.get('ActionToUse');
  return any(action.get('Count').present(), action.get('Allow').present()).at(action);
}
