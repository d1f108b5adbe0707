import { defineRule } from '../../core/model/index.ts';
import { networkIngress, type NetworkRule } from '../shared/network.ts';
import { closedToServices, HIGH_RISK, openedBy } from '../shared/open-ports.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-high-risk-ports',
  title: 'Security groups keep databases and administration ports away from the internet',
  severity: 'critical',
  controls: ['EC2.19'],
  equivalents: {
    trivy: ['AVD-AWS-0107'],
    kics: ['ec2_sensitive_port_is_publicly_exposed', 'sensitive_port_is_exposed_to_entire_network'],
    cdkNag: [
      'HIPAA.Security-EC2RestrictedCommonPorts',
      'NIST.800.53.R4-EC2RestrictedCommonPorts',
      'NIST.800.53.R5-EC2RestrictedCommonPorts',
      'PCI.DSS.321-EC2RestrictedCommonPorts',
    ],
    guard: ['restricted_common_ports', 'RESTRICTED_INCOMING_TRAFFIC'],
  },
  impliedBy: ['sg-no-ingress-all-protocols'],
  on: networkIngress,
  holds: (rule) => closedToServices(rule, HIGH_RISK),
  message: (rule) =>
    `${rule.resource.name} opens ${openedBy(rule, HIGH_RISK)} to the whole internet: whoever finds a flaw or a password is in.`,
});
