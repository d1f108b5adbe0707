import { defineRule } from '../../core/model/index.ts';
import { networkIngress, type NetworkRule } from '../shared/network.ts';
import { closedToServices, openedBy, WEB } from '../shared/open-ports.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-web-development-ports',
  title: 'Security groups keep the ports of web frameworks and proxies away from the internet',
  severity: 'critical',
  profile: 'strict',
  controls: ['EC2.19'],
  impliedBy: ['sg-no-ingress-all-protocols', 'sg-no-ingress-high-risk-ports', 'sg-no-ingress-service-ports'],
  on: networkIngress,
  holds: (rule) => closedToServices(rule, WEB),
  message: (rule) =>
    `${rule.resource.name} opens ${openedBy(rule, WEB)} to the whole internet: what listens there takes plain HTTP, and is seldom meant for everyone.`,
});
