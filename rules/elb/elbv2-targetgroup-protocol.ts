import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elbv2-targetgroup-protocol',
  title: 'Load balancers do not talk to their targets over plain HTTP',
  severity: 'medium',
  profile: 'all',
  controls: ['ELB.22'],
  inPart: { 'ELB.22': 'a group of TCP or UDP, which may carry what is encrypted already, passes as well' },
  equivalents: { checkov: ['CKV_AWS_378'] },
  on: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  path: 'Protocol',
  holds: (protocol) => not(protocol.is('HTTP')),
  message: (group, at) =>
    `The load balancer passes requests on to ${group.name} over ${at.toString()}: whoever sees into the VPC's network reads them.`,
});
