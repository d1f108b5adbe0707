import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'clb-not-for-http',
  title: 'Web traffic goes through application load balancers',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-ELB1', 'CLBNoInboundHttpHttps'] },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  holds: (balancer) =>
    balancer.list('Listeners').every((listener) => {
      const protocol = listener.get('Protocol');
      return not(protocol.is('HTTP', 'HTTPS')).at(protocol);
    }),
  message: (balancer) =>
    `${balancer.name} passes web requests on as they come: a classic load balancer has no firewall, no login and no newer TLS.`,
});
