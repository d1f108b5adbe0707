import { all, defineRule, not, unknown, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'waf-classic-global-logging',
  title: 'WAF Classic web ACLs log what they judge',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.1'],
  equivalents: { checkov: ['CKV_AWS_176'] },
  on: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  // CloudFormation cannot say it: somebody may have turned it on by hand.
  holds: (acl) => all(not(acl.get('logging_configuration').is(false)), acl.isInTerraform ? yes : unknown),
  message: (acl) =>
    `${acl.name} keeps no record of the requests that it judges: after an attack, nobody can tell what was tried.`,
});
