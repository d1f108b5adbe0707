import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-server-certificate-in-iam',
  title: 'Certificates are in Certificate Manager',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::ServerCertificate',
  holds: (certificate) => certificate.self.decided(false),
  message: (certificate) =>
    `${certificate.name} keeps a certificate in IAM: nobody renews it or tells that it expires, and its private key passed through the template.`,
});
