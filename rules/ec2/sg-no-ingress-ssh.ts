import { defineRule } from '../../core/model/index.ts';
import { closedTo, networkIngress, type NetworkRule } from '../shared/network.ts';

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-ssh',
  title: 'Security groups keep SSH away from the internet',
  severity: 'high',
  controls: ['EC2.13', 'EC2.19', 'EC2.53', 'EC2.54'],
  equivalents: {
    checkov: ['CKV_AWS_24'],
    trivy: ['AVD-AWS-0107'],
    kics: [
      'security_group_with_unrestricted_access_to_ssh',
      'unrestricted_security_group_ingress',
      'security_groups_with_unrestricted_access_to_ssh',
    ],
    cdkNag: [
      'EC2RestrictedSSH',
      'NIST.800.53.R5-EC2RestrictedSSH',
      'AwsSolutions-EC23',
      'HIPAA.Security-EC2RestrictedSSH',
      'NIST.800.53.R4-EC2RestrictedSSH',
      'PCI.DSS.321-EC2RestrictedSSH',
    ],
    guard: ['INCOMING_SSH_DISABLED'],
  },
  impliedBy: ['sg-no-ingress-all-protocols', 'sg-no-ingress-high-risk-ports', 'sg-no-ingress-service-ports'],
  on: networkIngress,
  holds: (rule) => closedTo(rule, [22]),
  message: (rule) =>
    `${rule.resource.name} lets every address on the internet try to log in over SSH (port 22).`,
});
