import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-cluster-deletion-protection',
  title: 'RDS and Aurora clusters are protected against deletion',
  severity: 'medium',
  profile: 'strict',
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
  path: 'DeletionProtection',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Protect against deletion'),
  message: (resource) =>
    `${resource.name} can be deleted with all its instances by a single call, or by a stack update that goes wrong.`,
});
