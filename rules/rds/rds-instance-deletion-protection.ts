import { isStandalone } from '../shared/rds.ts';
import { deletionProtectionRule } from '../shared/databases.ts';

export default deletionProtectionRule({
  id: 'rds-instance-deletion-protection',
  title: 'RDS instances are protected against deletion',
  severity: 'low',
  controls: ['RDS.8'],
  equivalents: {
    checkov: ['CKV_AWS_293'],
    trivy: ['AVD-AWS-0177'],
    kics: ['rds_db_instance_with_deletion_protection_disabled'],
    cfnNag: ['F80'],
    cdkNag: [
      'AwsSolutions-RDS10',
      'HIPAA.Security-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
    ],
    guard: ['rds_instance_deletion_protection_enabled'],
  },
  on: 'AWS::RDS::DBInstance',
  when: isStandalone,
});
