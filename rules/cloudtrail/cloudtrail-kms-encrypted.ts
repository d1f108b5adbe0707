import { encryptWithNewKey, keyPolicy, ownKeyRule } from '../shared/keys.ts';
import { ownArnAnywhere } from '../shared/names.ts';

export default ownKeyRule({
  id: 'cloudtrail-kms-encrypted',
  title: 'Trails encrypt their log files with a KMS key',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudTrail.2'],
  equivalents: {
    checkov: ['CKV_AWS_35'],
    trivy: ['AVD-AWS-0015'],
    kics: ['cloudtrail_log_files_not_encrypted_with_kms'],
    cdkNag: [
      'HIPAA.Security-CloudTrailEncryptionEnabled',
      'NIST.800.53.R4-CloudTrailEncryptionEnabled',
      'NIST.800.53.R5-CloudTrailEncryptionEnabled',
      'PCI.DSS.321-CloudTrailEncryptionEnabled',
    ],
    guard: ['cloud_trail_encryption_enabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  path: 'KMSKeyId',
  fix: (trail, path) => encryptWithNewKey(trail, path, { policy: CLOUDTRAIL_MAY_USE }),
  message: (resource) =>
    `The log files of ${resource.name} can be read by whoever can read its bucket; no key policy stands before them.`,
});

/** CloudTrail encrypts the log files of the account's trails with it. */
const CLOUDTRAIL_MAY_USE = keyPolicy(
  'cloudtrail.amazonaws.com',
  ['kms:GenerateDataKey*', 'kms:DescribeKey'],
  {
    StringLike: {
      'aws:SourceArn': ownArnAnywhere('cloudtrail', 'trail/*'),
    },
  },
);
