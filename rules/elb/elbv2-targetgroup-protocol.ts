import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elbv2-targetgroup-protocol',
  title: 'Load balancers talk to their targets over an encrypted protocol',
  severity: 'medium',
  profile: 'all',
  controls: ['ELB.22'],
  equivalents: { checkov: ['CKV_AWS_378'] },
  on: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  path: 'Protocol',
  // A function is called through AWS's own interface; a gateway load balancer encapsulates what it passes on.
  when: (group) => not(group.get('TargetType').is('lambda')),
  holds: (protocol) => not(protocol.is('HTTP', 'TCP', 'TCP_UDP', 'UDP')),
  message: (group, at) =>
    `The load balancer passes requests on to ${group.name} over ${at.toString()}: whoever sees into the VPC's network reads them.`,
});
