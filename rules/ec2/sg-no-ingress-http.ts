import { defineRule } from '../../core/model/index.ts';
import { closedTo, networkIngress, type NetworkRule } from '../shared/network.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-http',
  title: 'Security groups keep plain HTTP away from the internet',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_260'], kics: ['http_port_open'] },
  impliedBy: ['sg-no-ingress-all-protocols', 'sg-no-ingress-high-risk-ports', 'sg-no-ingress-service-ports'],
  on: networkIngress,
  holds: (rule) => closedTo(rule, [80]),
  message: (rule) =>
    `${rule.resource.name} takes plain HTTP from the internet: whoever is on the way can read and change it.`,
});
