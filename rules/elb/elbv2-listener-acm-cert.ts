import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'elbv2-listener-acm-cert',
  title: 'Listeners use certificates that renew themselves',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-ELBv2ACMCertificateRequired',
      'NIST.800.53.R5-ELBv2ACMCertificateRequired',
      'PCI.DSS.321-ELBv2ACMCertificateRequired',
    ],
    guard: ['elbv2_acm_certificate_required'],
  },
  on: 'AWS::ElasticLoadBalancingV2::Listener',
  holds: (listener) =>
    listener.list('Certificates').none((certificate) => {
      const arn = certificate.get('CertificateArn');
      return arn.matches(/^arn:[\w-]+:iam::/).at(arn);
    }),
  message: (listener) =>
    `${listener.name} uses a certificate that was uploaded to IAM: nobody is told when it expires, and its key was in somebody's hands.`,
});
