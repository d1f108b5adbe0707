import { encryptWithNewKey, keyPolicy, ownKeyRule } from '../shared/keys.ts';
import { ownArn, regionalService } from '../shared/names.ts';

export default ownKeyRule({
  id: 'cw-loggroup-cmk',
  title: 'Log groups are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_158'],
    trivy: ['AVD-AWS-0017'],
    kics: ['cloudwatch_log_group_not_encrypted'],
    cfnNag: ['W84'],
    cdkNag: [
      'HIPAA.Security-CloudWatchLogGroupEncrypted',
      'NIST.800.53.R4-CloudWatchLogGroupEncrypted',
      'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
      'PCI.DSS.321-CloudWatchLogGroupEncrypted',
    ],
    guard: ['cloudwatch_log_group_encrypted'],
  },
  on: 'AWS::Logs::LogGroup',
  path: 'KmsKeyId',
  fix: (group, path) => encryptWithNewKey(group, path, { policy: LOGS_MAY_USE }),
  message: (resource) =>
    `Whoever may read the log group ${resource.name} reads all of it: no key of yours stands before its events.`,
});

/** The service reads and writes the log groups of the account with it. */
const LOGS_MAY_USE = keyPolicy(
  regionalService('logs'),
  ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
  {
    ArnLike: {
      'kms:EncryptionContext:aws:logs:arn': ownArn('logs', 'log-group:*'),
    },
  },
);
