import { defineRule } from '../../core/model/index.ts';
import { closedTo, networkIngress, type NetworkRule } from '../shared/network.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-rdp',
  title: 'Security groups keep Remote Desktop away from the internet',
  severity: 'high',
  controls: ['EC2.14', 'EC2.19', 'EC2.53', 'EC2.54'],
  equivalents: {
    checkov: ['CKV_AWS_25'],
    trivy: ['AVD-AWS-0107'],
    kics: ['security_groups_unrestricted_access_to_rdp', 'remote_desktop_port_open_to_internet'],
    cdkNag: [
      'HIPAA.Security-EC2RestrictedCommonPorts',
      'NIST.800.53.R4-EC2RestrictedCommonPorts',
      'NIST.800.53.R5-EC2RestrictedCommonPorts',
      'PCI.DSS.321-EC2RestrictedCommonPorts',
    ],
    guard: ['restricted_common_ports'],
  },
  impliedBy: ['sg-no-ingress-all-protocols', 'sg-no-ingress-high-risk-ports', 'sg-no-ingress-service-ports'],
  on: networkIngress,
  holds: (rule) => closedTo(rule, [3389]),
  message: (rule) =>
    `${rule.resource.name} lets every address on the internet try to log in over Remote Desktop (port 3389).`,
});
