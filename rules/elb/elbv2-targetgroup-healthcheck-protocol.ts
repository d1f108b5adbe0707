import { all, not, propertyRule, set, yes, type Resource } from '../../core/model/index.ts';

export default propertyRule({
  id: 'elbv2-targetgroup-healthcheck-protocol',
  title: 'Load balancers ask for the health of targets over HTTPS',
  severity: 'medium',
  profile: 'all',
  controls: ['ELB.21'],
  on: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  path: 'HealthCheckProtocol',
  when: (group) =>
    all(
      not(group.get('TargetType').is('lambda')),
      isSilent(group) ? not(group.get('Protocol').is('GENEVE')) : yes,
      not(group.get('HealthCheckEnabled').is(false)),
    ),
  // A group that says nothing asks over HTTP or TCP.
  holds: (protocol) => not(protocol.or('HTTP').is('HTTP', 'TCP')),
  fix: set('HTTPS', 'interrupts', 'Check over HTTPS (targets have to speak it)'),
  message: (group, at) =>
    `The health of targets in ${group.name} is asked for over ${at.literal() === undefined ? usual(group) : at.toString()}, which someone in the VPC's network can read and answer in their place.`,
});

/** What a group asks over where nothing is said: HTTP for application load balancers, TCP for the others. */
function usual(group: Resource): string {
  return group.get('Protocol').matches(/^HTTPS?$/).truth === 'yes' ? 'HTTP' : 'TCP or HTTP';
}

function isSilent(group: Resource): boolean {
  return group.get('HealthCheckProtocol').data.kind === 'absent';
}
