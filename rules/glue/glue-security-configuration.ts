import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'glue-security-configuration',
  title: 'Security configurations of Glue encrypt',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_99'],
    kics: ['glue_security_configuration_encryption_disabled'],
    cdkNag: ['AwsSolutions-GL3'],
  },
  on: 'AWS::Glue::SecurityConfiguration',
  // What is left out is not encrypted.
  holds: (configuration) => {
    const encryption = configuration.get('EncryptionConfiguration');
    const targets = encryption.get('S3Encryptions').list();
    return all(
      encryption.get('CloudWatchEncryption.CloudWatchEncryptionMode').is('SSE-KMS'),
      encryption.get('JobBookmarksEncryption.JobBookmarksEncryptionMode').is('CSE-KMS'),
      not(targets.empty()),
      targets.every((target) => target.get('S3EncryptionMode').is('SSE-KMS', 'SSE-S3')),
    );
  },
  message: (configuration) =>
    `${configuration.name} leaves what jobs write to S3, log to CloudWatch or remember of their progress unencrypted.`,
});
