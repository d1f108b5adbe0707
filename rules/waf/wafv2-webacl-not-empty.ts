import { defineRule, not, type Resource } from '../../core/model/index.ts';
import { firstRules } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-webacl-not-empty',
  title: 'Web ACLs have rules',
  severity: 'medium',
  controls: ['WAF.10'],
  inPart: { 'WAF.10': 'a web ACL that stops what no rule matches is not asked' },
  equivalents: { checkov: ['CKV_AWS_175', 'CKV_AWS_192'] },
  on: 'AWS::WAFv2::WebACL',
  when: (acl) => acl.get('DefaultAction.Allow').present(),
  holds: (acl) => not(acl.list('Rules').empty()),
  fix: (acl: Resource) => ({
    title: 'Add AWS managed rules and a rate limit (may block visitors)',
    safety: ['costs', 'locks out'],
    edits: [{ kind: 'set', resource: acl.name, path: ['Rules'], value: firstRules() }],
  }),
  message: (acl) => `${acl.name} has no rule and allows by default: it lets every request through.`,
});
