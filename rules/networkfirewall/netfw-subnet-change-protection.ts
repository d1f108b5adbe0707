import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'netfw-subnet-change-protection',
  title: 'The subnets of network firewalls are protected against change',
  severity: 'medium',
  profile: 'strict',
  controls: ['NetworkFirewall.10'],
  on: 'AWS::NetworkFirewall::Firewall',
  path: 'SubnetChangeProtection',
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'may fail', 'Protect the subnets (a deployment cannot change them either)'),
  message: (resource) =>
    `One mistaken call takes ${resource.name} out of a subnet, and the traffic of that zone no longer passes it.`,
});
