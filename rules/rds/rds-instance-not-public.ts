import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-instance-not-public',
  title: 'RDS instances have no public address',
  severity: 'critical',
  controls: ['RDS.2'],
  equivalents: {
    checkov: ['CKV_AWS_17'],
    trivy: ['AVD-AWS-0180'],
    kics: ['rds_db_instance_publicly_accessible'],
    cfnNag: ['F22'],
    cdkNag: [
      'RDSInstancePublicAccess',
      'HIPAA.Security-RDSInstancePublicAccess',
      'NIST.800.53.R4-RDSInstancePublicAccess',
      'NIST.800.53.R5-RDSInstancePublicAccess',
      'PCI.DSS.321-RDSInstancePublicAccess',
    ],
    guard: ['rds_instance_public_access_check'],
  },
  on: 'AWS::RDS::DBInstance',
  path: 'PubliclyAccessible',
  // Left out, it depends on the subnets: whether the default VPC is used and has an internet gateway.
  holds: (accessible) => not(accessible.is(true)),
  fix: set(false, 'review', 'Make the instance private (clients outside the VPC lose it)'),
  message: (instance) =>
    `${instance.name} gets an address on the internet: only a security group and a password stand before its data.`,
});
