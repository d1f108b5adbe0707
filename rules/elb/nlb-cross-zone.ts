import { defineRule } from '../../core/model/index.ts';
import { attributeOf, setAttribute } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'nlb-cross-zone',
  title: 'Network load balancers spread connections over all zones',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_152'] },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  when: (balancer) => balancer.get('Type').is('network', 'gateway'),
  holds: (balancer) => attributeOf(balancer, KEY).is(true),
  fix: (balancer) =>
    setAttribute(
      balancer,
      KEY,
      'true',
      'Spread connections over all zones (traffic between zones is billed)',
      'costs',
    ),
  message: (balancer) =>
    `${balancer.name} gives each zone the same share whatever runs there: a zone with few targets is overrun and fails first.`,
});

const KEY = 'load_balancing.cross_zone.enabled';
