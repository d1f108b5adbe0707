import { all, any, defineRule, not } from '../../core/model/index.ts';
import { isInternetRange } from '../shared/network.ts';

export default defineRule({
  id: 'nacl-no-ingress-all-ports',
  title: 'Network ACLs do not open every port to the internet',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_352'],
    trivy: ['AVD-AWS-0102'],
    kics: ['ec2_permissive_network_acl_protocols'],
  },
  on: 'AWS::EC2::NetworkAclEntry',
  when: (entry) => all(not(entry.get('Egress').is(true)), entry.get('RuleAction').is('allow')),
  holds: (entry) => {
    const world = any(isInternetRange(entry.get('CidrBlock')), isInternetRange(entry.get('Ipv6CidrBlock')));
    const protocol = entry.get('Protocol');
    const ports = all(
      entry.get('PortRange.From').atMost(1),
      entry.get('PortRange.To').atLeast(65535),
      protocol.is(6, 17),
    );
    return not(all(world, any(protocol.is(-1), ports)).at(protocol));
  },
  message: (entry) =>
    `${entry.name} lets the whole internet reach every port of the subnet: only the security groups are left to stop it.`,
});
