import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-in-use',
  title: 'Firewalls are of AWS WAF, not of its predecessor',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  holds: (acl) => acl.self.decided(false),
  message: (acl) =>
    `${acl.name} is a web ACL of WAF Classic, which AWS ends: it gets no managed rules of AWS's and no repairs.`,
});
