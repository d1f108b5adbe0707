import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
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
  // Left out, it depends on the subnets: whether the default VPC is used and has an internet gateway.
  what: 'instance',
  danger: ': only a security group and a password stand before its data.',
});
