import {
  all,
  any,
  defineRule,
  unknown,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-allow-rule-before-managed',
  title: 'Web ACLs let nobody past their managed rules by country',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl
      .list('Rules')
      .none((rule) =>
        all(rule.get('Action.Allow').present(), isWide(rule), isAheadOfManaged(acl, rule)).at(
          rule.get('Action'),
        ),
      ),
  message: (acl) =>
    `${acl.name} lets whole countries, or all but a few addresses, past its managed rules: an attack from there is not looked at.`,
});

/** Whether a rule speaks of everyone in a place, or of everyone but some. */
function isWide(rule: Value): Answer {
  return any(rule.get('Statement.GeoMatchStatement').present(), rule.get('Statement.NotStatement').present());
}

/** Whether a managed group comes later, which is not asked any more when a rule has allowed a request. */
function isAheadOfManaged(acl: Resource, rule: Value): Answer {
  const own = rule.get('Priority').literal();
  if (own === undefined) return unknown;
  return acl
    .list('Rules')
    .some((other) =>
      all(
        other.get('Statement.ManagedRuleGroupStatement').present(),
        other.get('Priority').atLeast(Number(own)),
      ),
    );
}
