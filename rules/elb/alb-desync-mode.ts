import { defineRule, not } from '../../core/model/index.ts';
import { attributeOf, setAttribute } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'alb-desync-mode',
  title: 'Application load balancers stop ambiguous requests',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.12'],
  equivalents: { checkov: ['CKV_AWS_328'] },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  when: (balancer) => balancer.get('Type').or('application').is('application'),
  holds: (balancer) => not(attributeOf(balancer, KEY).is('monitor')),
  fix: (balancer) => setAttribute(balancer, KEY, 'defensive', 'Stop ambiguous requests', 'changes'),
  message: (balancer) =>
    `${balancer.name} only counts ambiguous requests and passes them on, which lets an attacker smuggle a request past its checks.`,
});

const KEY = 'routing.http.desync_mitigation_mode';
