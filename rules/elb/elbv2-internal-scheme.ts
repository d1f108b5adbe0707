import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elbv2-internal-scheme',
  title: 'Load balancers are internal',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0053'] },
  on: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  path: 'Scheme',
  // A Gateway Load Balancer has no scheme: its endpoints alone reach it.
  when: (balancer) => not(balancer.get('Type').is('gateway')),
  holds: (value) => value.or('internet-facing').is('internal'),
  fix: set('internal', ['replaces', 'locks out'], 'Make it internal (replaces the load balancer)'),
  message: (resource) => `${resource.name} takes connections from the whole internet.`,
});
