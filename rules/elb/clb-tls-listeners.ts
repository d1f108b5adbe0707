import { defineRule, not } from '../../core/model/index.ts';
import { encrypts } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'clb-tls-listeners',
  title: 'Classic load balancers take encrypted connections',
  severity: 'medium',
  controls: ['ELB.3'],
  inPart: { 'ELB.3': 'a balancer within the network is not asked' },
  equivalents: {
    checkov: ['CKV_AWS_376'],
    kics: ['elb_without_secure_protocol'],
    cdkNag: [
      'AwsSolutions-ELB5',
      'HIPAA.Security-ELBTlsHttpsListenersOnly',
      'NIST.800.53.R4-ELBTlsHttpsListenersOnly',
      'NIST.800.53.R5-ELBTlsHttpsListenersOnly',
      'PCI.DSS.321-ELBTlsHttpsListenersOnly',
      'ELBTlsHttpsListenersOnly',
    ],
    guard: ['elb_tls_https_listeners_only'],
  },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  when: (balancer) => not(balancer.get('Scheme').is('internal')),
  holds: (balancer) =>
    balancer
      .list('Listeners')
      .every((listener) => encrypts(listener.get('Protocol'), listener.get('LoadBalancerPort'))),
  message: (balancer, at) =>
    `${balancer.name} has a listener that takes ${at.toString()} as plain text: whoever is on the way can read and change it.`,
});
