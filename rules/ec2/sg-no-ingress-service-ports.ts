import { defineRule } from '../../core/model/index.ts';
import { networkIngress, type NetworkRule } from '../shared/network.ts';
import { closedToServices, openedBy, SERVICES } from '../shared/open-ports.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-service-ports',
  title: 'Security groups keep caches, brokers, file shares and clusters away from the internet',
  severity: 'critical',
  controls: [],
  equivalents: {
    kics: ['ec2_sensitive_port_is_publicly_exposed', 'sensitive_port_is_exposed_to_entire_network'],
  },
  impliedBy: ['sg-no-ingress-all-protocols', 'sg-no-ingress-high-risk-ports'],
  on: networkIngress,
  holds: (rule) => closedToServices(rule, SERVICES),
  message: (rule) =>
    `${rule.resource.name} opens ${openedBy(rule, SERVICES)} to the whole internet: whoever finds a flaw or a password is in.`,
});
