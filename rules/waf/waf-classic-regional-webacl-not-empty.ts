import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-regional-webacl-not-empty',
  title: 'Regional web ACLs of WAF Classic have rules',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.4'],
  inPart: { 'WAF.4': 'a web ACL that stops what no rule matches is not asked' },
  equivalents: { checkov: ['CKV_AWS_175'] },
  on: 'AWS::WAFRegional::WebACL',
  when: (acl) => acl.get('DefaultAction.Type').is('ALLOW'),
  holds: (part) => not(part.list('Rules').empty()),
  message: (part) => `${part.name} has no rule and allows by default: it lets every request through.`,
});
