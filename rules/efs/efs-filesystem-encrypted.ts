import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'efs-filesystem-encrypted',
  title: 'EFS file systems are encrypted',
  severity: 'medium',
  controls: ['EFS.1', 'EFS.8'],
  equivalents: {
    checkov: ['CKV_AWS_42'],
    trivy: ['AVD-AWS-0037'],
    kics: ['efs_not_encrypted'],
    cfnNag: ['F32'],
    cdkNag: [
      'AwsSolutions-EFS1',
      'HIPAA.Security-EFSEncrypted',
      'NIST.800.53.R4-EFSEncrypted',
      'NIST.800.53.R5-EFSEncrypted',
      'PCI.DSS.321-EFSEncrypted',
    ],
    guard: ['efs_encrypted_check'],
  },
  on: 'AWS::EFS::FileSystem',
  path: 'Encrypted',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the file system (replaces it)'),
  message: (resource) => `${resource.name} keeps its files and their backups unencrypted.`,
});
