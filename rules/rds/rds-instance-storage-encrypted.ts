import { all, not, propertyRule, set } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default propertyRule({
  id: 'rds-instance-storage-encrypted',
  title: 'RDS instances encrypt their storage',
  severity: 'high',
  controls: ['RDS.3'],
  equivalents: {
    checkov: ['CKV_AWS_16'],
    trivy: ['AVD-AWS-0080'],
    kics: [
      'rds_storage_not_encrypted',
      'rds_storage_encryption_disabled',
      'db_instance_storage_not_encrypted',
    ],
    cfnNag: ['F26', 'F27'],
    cdkNag: [
      'AwsSolutions-RDS2',
      'NIST.800.53.R5-RDSStorageEncrypted',
      'RDSStorageEncrypted',
      'HIPAA.Security-RDSStorageEncrypted',
      'NIST.800.53.R4-RDSStorageEncrypted',
      'PCI.DSS.321-RDSStorageEncrypted',
    ],
    guard: ['rds_storage_encrypted'],
  },
  on: 'AWS::RDS::DBInstance',
  path: 'StorageEncrypted',
  // An Aurora instance has the storage of its cluster; a replica or a restored one that of its source.
  // RDS does not encrypt SQL Server Express.
  when: (instance) => all(isStandalone(instance), not(instance.get('Engine').is('sqlserver-ex'))),
  holds: (encrypted) => encrypted.is(true),
  fix: set(true, 'replaces', 'Encrypt the storage (replaces the instance)'),
  message: (instance) => `${instance.name} stores its data, its snapshots and its logs unencrypted.`,
});
