import { all, any, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-rate-limit-blocks',
  title: 'Rate limits stop requests, not just count them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl.list('Rules').none((rule) => {
      const action = rule.get('Action');
      return all(
        rule.get('Statement.RateBasedStatement').present(),
        any(action.get('Count').present(), action.get('Allow').present()),
      ).at(action);
    }),
  fix: (acl, at) => ({
    title: 'Block what exceeds the limit (may block visitors)',
    safety: 'locks out',
    edits: [{ kind: 'set', resource: acl.name, path: at.path, value: { Block: {} } }],
  }),
  message: (acl) => `${acl.name} notices when an address sends too many requests, and lets it go on.`,
});
