import { defineRule, unknown } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'elbv2-multi-az',
  title: 'Load balancers span several availability zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.13'],
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  holds: (balancer) => {
    const mappings = balancer.list('SubnetMappings');
    if (mappings.value.data.kind === 'absent') return inSeveralZones(balancer, 'Subnets');
    if (mappings.open || mappings.items.length === 0) return unknown;
    return mappings.value.decided(mappings.items.length > 1);
  },
  message: (balancer) =>
    `${balancer.name} stands in one availability zone: when that fails, so does all that is behind it.`,
});
