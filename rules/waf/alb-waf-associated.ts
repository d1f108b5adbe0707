import { all, defineRule, Mention } from '../../core/model/index.ts';
import { addWebAcl, hasWebAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'alb-waf-associated',
  title: 'Internet-facing application load balancers stand behind a web ACL',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.16'],
  inPart: { 'ELB.16': 'a balancer within the network is not asked' },
  equivalents: {
    checkov: ['CKV2_AWS_28'],
    kics: ['alb_is_not_integrated_with_waf'],
    cdkNag: [
      'NIST.800.53.R4-ALBWAFEnabled',
      'NIST.800.53.R5-ALBWAFEnabled',
      'PCI.DSS.321-ALBWAFEnabled',
      'ALBWAFEnabled',
    ],
    guard: ['alb_waf_enabled'],
  },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  when: (balancer) =>
    all(
      balancer.get('Type').or('application').is('application'),
      balancer.get('Scheme').or('internet-facing').is('internet-facing'),
    ),
  holds: hasWebAcl,
  fix: (balancer) => addWebAcl(balancer, new Mention(balancer.name)),
  message: (balancer) =>
    `${balancer.name} takes requests from the internet, and no web ACL in this workspace filters them for known attacks.`,
});
