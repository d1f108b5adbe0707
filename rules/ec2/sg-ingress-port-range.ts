import { all, defineRule, not, unknown } from '../../core/model/index.ts';
import { networkIngress, type NetworkRule } from '../shared/network.ts';

export default defineRule<NetworkRule>({
  id: 'sg-ingress-port-range',
  title: 'Security groups open single ports, not ranges',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    guard: ['SECURITY_GROUP_INGRESS_PORT_RANGE_RULE'],
    kics: ['security_group_ingress_with_port_range'],
    cfnNag: ['W27'],
  },
  on: networkIngress,
  holds: (rule) => {
    const last = rule.to.literal();
    const single = last === undefined || rule.from.literal() === undefined ? unknown : rule.from.is(last);
    return not(all(rule.protocol.is('tcp', 'udp', 6, 17), not(single)).at(rule.to));
  },
  message: (rule) =>
    `${rule.resource.name} opens a range of ports, with whatever else comes to listen in it.`,
});
