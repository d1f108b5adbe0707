import { deletionProtectionRule } from '../shared/databases.ts';

export default deletionProtectionRule({
  id: 'rds-cluster-deletion-protection',
  title: 'RDS and Aurora clusters are protected against deletion',
  severity: 'medium',
  controls: ['RDS.7'],
  equivalents: {
    checkov: ['CKV_AWS_139'],
    trivy: ['AVD-AWS-0343'],
    cdkNag: [
      'AwsSolutions-RDS10',
      'HIPAA.Security-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
    ],
  },
  on: 'AWS::RDS::DBCluster',
  message: (resource) =>
    `${resource.name} can be deleted with all its instances by a single call, or by a stack update that goes wrong.`,
});
