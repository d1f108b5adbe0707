import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'clb-cross-zone',
  title: 'Classic load balancers spread requests over all zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['ELB.9'],
  equivalents: {
    checkov: ['CKV_AWS_138'],
    cdkNag: [
      'AwsSolutions-ELB4',
      'HIPAA.Security-ELBCrossZoneLoadBalancingEnabled',
      'NIST.800.53.R4-ELBCrossZoneLoadBalancingEnabled',
      'NIST.800.53.R5-ELBCrossZoneLoadBalancingEnabled',
    ],
    guard: ['elb_cross_zone_load_balancing_enabled'],
  },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  path: 'CrossZone',
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'safe', 'Spread requests over all zones'),
  message: (resource) =>
    `${resource.name} gives each zone the same share whatever runs there: a zone with few instances is overrun and fails first.`,
});
