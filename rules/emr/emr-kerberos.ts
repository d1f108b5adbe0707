import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'emr-kerberos',
  title: 'EMR clusters ask their users for a Kerberos ticket',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_114'],
    cdkNag: [
      'AwsSolutions-EMR6',
      'HIPAA.Security-EMRKerberosEnabled',
      'NIST.800.53.R4-EMRKerberosEnabled',
      'PCI.DSS.321-EMRKerberosEnabled',
    ],
    guard: ['emr_kerberos_enabled'],
  },
  on: 'AWS::EMR::Cluster',
  path: 'KerberosAttributes',
  message: (cluster) =>
    `${cluster.name} believes every user name that it is told: whoever reaches it can read and change the data of all.`,
});
