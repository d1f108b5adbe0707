import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'efs-filesystem-cmk',
  title: 'File systems are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_184'],
    kics: ['efs_without_kms'],
    cdkNag: [
      'HIPAA.Security-EFSEncrypted',
      'NIST.800.53.R4-EFSEncrypted',
      'NIST.800.53.R5-EFSEncrypted',
      'PCI.DSS.321-EFSEncrypted',
    ],
  },
  on: 'AWS::EFS::FileSystem',
  path: 'KmsKeyId',
  fix: withNewKey({ also: { Encrypted: true }, replaces: true }),
  message: (files) =>
    `${files.name} is not encrypted with a key of yours: you cannot say who may decrypt it, nor withdraw the key.`,
});
