import { defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-scope-matches-target',
  title: 'Web ACLs have the scope of what they protect',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: ['AWS::CloudFront::Distribution', 'AWS::WAFv2::WebACLAssociation'],
  holds: (user) => {
    const [path, wrong] = WANTED[user.type]!;
    const acl = user.referenced(path);
    return acl === undefined ? unknown : not(acl.get('Scope').is(wrong)).at(user.get(path));
  },
  message: (user) =>
    `${user.name} names a web ACL of the wrong scope: AWS refuses it, and what should be protected stays without.`,
});

const WANTED: Readonly<Record<string, readonly [path: string, wrong: string]>> = {
  'AWS::CloudFront::Distribution': ['DistributionConfig.WebACLId', 'REGIONAL'],
  'AWS::WAFv2::WebACLAssociation': ['WebACLArn', 'CLOUDFRONT'],
};
