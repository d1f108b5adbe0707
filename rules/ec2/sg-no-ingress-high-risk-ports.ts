import { defineRule } from '../../core/model/index.ts';
import { closedTo, networkIngress, type NetworkRule } from '../shared/network.ts';

/** From Security Hub's control EC2.19, without those that have rules of their own (22, 3389). */
const HIGH_RISK = [
  20, 21, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888,
  9200, 9300,
];

export default defineRule<NetworkRule>({
  id: 'sg-no-ingress-high-risk-ports',
  title: 'Security groups keep databases and administration ports away from the internet',
  severity: 'critical',
  controls: ['EC2.19'],
  equivalents: {
    trivy: ['AVD-AWS-0107'],
    kics: ['ec2_sensitive_port_is_publicly_exposed'],
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
  holds: (rule) => closedTo(rule, HIGH_RISK),
  message: (rule) =>
    `${rule.resource.name} opens a port to the whole internet behind which databases, mail or administration listen.`,
});
