import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-default-action-block',
  title: 'WAF Classic web ACLs block something',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    kics: ['webacl_allow_defaultaction'],
    cfnNag: ['F665'],
  },
  on: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  holds: (acl) =>
    any(
      not(acl.get('DefaultAction.Type').is('ALLOW')),
      acl.list('Rules').some((rule) => rule.get('Action.Type').is('BLOCK')),
      // A group's rules bring their own actions.
      acl.list('Rules').some((rule) => not(rule.get('Action.Type').is('ALLOW', 'COUNT', 'BLOCK'))),
    ),
  fix: (acl) => ({
    title: 'Block what no rule allows (may stop all traffic)',
    safety: 'locks out',
    edits: [{ kind: 'set', resource: acl.name, path: ['DefaultAction', 'Type'], value: 'BLOCK' }],
  }),
  message: (acl) =>
    `${acl.name} allows by default and has no rule that blocks: it lets every request through.`,
});
