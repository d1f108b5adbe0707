import { all, between, defineOptions, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-rate-limit-threshold',
  title: 'Rate limits are low enough to stop somebody',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  options: defineOptions({
    mostRequests: between(
      10,
      2_000_000_000,
      2000,
      'How many requests in five minutes are let through at most',
    ),
  }),
  holds: (acl, { mostRequests }) =>
    acl.list('Rules').none((rule) => {
      const statement = rule.get('Statement.RateBasedStatement');
      const limit = statement.get('Limit');
      return all(
        statement.get('AggregateKeyType').is('IP', 'FORWARDED_IP'),
        statement.get('EvaluationWindowSec').or(300).is(300),
        not(limit.atMost(mostRequests)),
      ).at(limit);
    }),
  message: (acl, at, { mostRequests }) =>
    `${acl.name} stops an address only after ${at.toString()} requests in five minutes, more than ${mostRequests}: enough to try many passwords or to tire a small backend.`,
});
