import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'clb-desync-mode',
  title: 'Classic load balancers stop ambiguous requests',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.14'],
  equivalents: { checkov: ['CKV_AWS_328'] },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  path: 'desync_mitigation_mode',
  holds: (value) => not(value.is('monitor')),
  fix: set('defensive', 'changes', 'Stop ambiguous requests'),
  message: (resource) =>
    `${resource.name} only counts ambiguous requests and passes them on, which lets an attacker smuggle a request past its checks.`,
});
