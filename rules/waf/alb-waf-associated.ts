import { all, defineRule, Mention, yes, type Fix, type Resource } from '../../core/model/index.ts';
import { webAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'alb-waf-associated',
  title: 'Internet-facing application load balancers stand behind a web ACL',
  severity: 'medium',
  controls: ['ELB.16'],
  equivalents: {
    checkov: ['CKV2_AWS_28'],
    kics: ['alb_is_not_integrated_with_waf'],
    cdkNag: ['ALBWAFEnabled', 'NIST.800.53.R5-ALBWAFEnabled'],
    guard: ['alb_waf_enabled'],
  },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  when: (balancer) =>
    all(
      balancer.get('Type').or('application').is('application'),
      balancer.get('Scheme').or('internet-facing').is('internet-facing'),
    ),
  holds: (balancer) =>
    balancer.related('AWS::WAFv2::WebACLAssociation', 'ResourceArn', { scope: 'workspace' }).some(() => yes),
  fix: addWebAcl,
  message: (balancer) =>
    `${balancer.name} takes requests from the internet, and no web ACL in this workspace filters them for known attacks.`,
});

/** A web ACL with AWS's managed rules and its association; a web ACL is billed by the month and by request. */
function addWebAcl(balancer: Resource): Fix {
  const acl = `${balancer.name}WebACL`;
  return {
    title: 'Add a web ACL with AWS managed rules (billed monthly)',
    safety: 'review',
    edits: [
      webAcl(acl, 'REGIONAL', balancer.name),
      {
        kind: 'add',
        type: 'AWS::WAFv2::WebACLAssociation',
        name: `${acl}Association`,
        properties: { ResourceArn: new Mention(balancer.name), WebACLArn: new Mention(acl, 'Arn') },
        after: balancer.name,
      },
    ],
  };
}
