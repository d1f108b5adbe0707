import { propertyRule, set } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default propertyRule({
  id: 'rds-instance-deletion-protection',
  title: 'RDS instances are protected against deletion',
  severity: 'low',
  profile: 'strict',
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
  path: 'DeletionProtection',
  when: isStandalone,
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Protect against deletion'),
  message: (resource) =>
    `${resource.name} can be deleted by a single call, or by a stack update that goes wrong.`,
});
