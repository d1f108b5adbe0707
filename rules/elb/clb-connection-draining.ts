import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'clb-connection-draining',
  title: 'Classic load balancers let open requests end',
  severity: 'low',
  profile: 'strict',
  controls: ['ELB.7'],
  equivalents: { cdkNag: ['AwsSolutions-ELB3'] },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  path: 'ConnectionDrainingPolicy.Enabled',
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'safe', 'Let open requests end'),
  message: (resource) =>
    `When an instance leaves ${resource.name}, requests that it is working on are cut off.`,
});
