import { all, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elbv2-targetgroup-healthcheck-protocol',
  title: 'Load balancers ask for the health of targets over HTTPS',
  severity: 'medium',
  profile: 'all',
  controls: ['ELB.21'],
  on: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  path: 'HealthCheckProtocol',
  when: (group) =>
    all(not(group.get('TargetType').is('lambda')), not(group.get('HealthCheckEnabled').is(false))),
  holds: (protocol) => not(protocol.is('HTTP', 'TCP')),
  fix: set('HTTPS', 'interrupts', 'Check over HTTPS (targets have to speak it)'),
  message: (group, at) =>
    `The health of targets in ${group.name} is asked for over ${at.toString()}, which someone in the VPC's network can read and answer in their place.`,
});
