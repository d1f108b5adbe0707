import { all, defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-rate-limit-forwarded-ip-fallback',
  title: 'Rate limits count requests whose origin cannot be read',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl.list('Rules').none((rule) => {
      const statement = rule.get('Statement.RateBasedStatement');
      const fallback = statement.get('ForwardedIPConfig.FallbackBehavior');
      return all(statement.get('AggregateKeyType').is('FORWARDED_IP'), fallback.is('NO_MATCH')).at(fallback);
    }),
  fix: setAt('MATCH', 'locks out', 'Treat an invalid address as over the limit (may block visitors)'),
  message: (acl) =>
    `${acl.name} does not count requests with an invalid address in their header: whoever sends nonsense there escapes the limit.`,
});
