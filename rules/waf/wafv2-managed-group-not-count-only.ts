import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-managed-group-not-count-only',
  title: 'Managed rule groups are enforced, not just counted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl.list('Rules').none((rule) => {
      const action = rule.get('OverrideAction');
      return all(action.get('Count').present(), rule.get('Statement.ManagedRuleGroupStatement').present()).at(
        action,
      );
    }),
  fix: (acl, at) => ({
    title: 'Carry out what the group decides (may block visitors)',
    safety: 'locks out',
    edits: [{ kind: 'set', resource: acl.name, path: at.path, value: { None: {} } }],
  }),
  message: (acl) =>
    `${acl.name} counts what a managed rule group finds and lets it pass: the group is paid for and stops nothing.`,
});
