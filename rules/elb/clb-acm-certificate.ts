import { defineRule, unknown, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'clb-acm-certificate',
  title: 'Classic load balancers use certificates that ACM renews',
  severity: 'low',
  profile: 'strict',
  controls: ['ELB.2'],
  equivalents: {
    checkov: ['CKV_AWS_127'],
    cdkNag: [
      'HIPAA.Security-ELBACMCertificateRequired',
      'NIST.800.53.R4-ELBACMCertificateRequired',
      'NIST.800.53.R5-ELBACMCertificateRequired',
      'PCI.DSS.321-ELBACMCertificateRequired',
      'ELBACMCertificateRequired',
    ],
    guard: ['elb_acm_certificate_required'],
  },
  on: 'AWS::ElasticLoadBalancing::LoadBalancer',
  holds: (balancer) => balancer.list('Listeners').every(renewsCertificate),
  message: (balancer) =>
    `${balancer.name} uses a certificate that was uploaded to IAM: nobody renews it, and its private key was in someone's hands.`,
});

function renewsCertificate(listener: Value): Answer {
  const certificate = listener.get('SSLCertificateId');
  if (certificate.present().truth === 'no') return unknown;
  return certificate.matches(/:acm:/);
}
