import { defineRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'wafv2-managed-version-not-pinned-expired',
  title: 'Managed rule groups follow their default version',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  holds: (acl) =>
    acl.list('Rules').none((rule) => isGiven(rule.get('Statement.ManagedRuleGroupStatement.Version'))),
  fix: (acl, at) => ({
    title: "Follow the group's default version (its rules change by themselves)",
    safety: 'changes',
    edits: [{ kind: 'remove', resource: acl.name, path: at.path }],
  }),
  message: (acl) =>
    `${acl.name} holds a managed rule group at one version: it learns of no new attack, and the version expires.`,
});
