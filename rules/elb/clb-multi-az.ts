import { defineRule, unknown } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'clb-multi-az',
  title: 'Classic load balancers span several availability zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.10'],
  equivalents: { cdkNag: ['AwsSolutions-ELB4'] },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  holds: (balancer) => {
    if (balancer.get('Subnets').present().truth !== 'no') return inSeveralZones(balancer, 'Subnets');
    const zones = balancer.list('AvailabilityZones');
    if (zones.open || zones.items.length === 0) return unknown;
    return zones.value.decided(zones.items.length > 1);
  },
  message: (balancer) =>
    `${balancer.name} stands in one availability zone: when that fails, so does all that is behind it.`,
});
