import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'glue-security-configuration',
  title: 'Security configurations of Glue encrypt',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_99'], kics: ['glue_security_configuration_encryption_disabled'] },
  on: 'AWS::Glue::SecurityConfiguration',
  holds: (configuration) => {
    const encryption = configuration.get('EncryptionConfiguration');
    return not(
      any(
        encryption.get('CloudWatchEncryption.CloudWatchEncryptionMode').is('DISABLED'),
        encryption
          .get('S3Encryptions')
          .list()
          .some((target) => target.get('S3EncryptionMode').is('DISABLED')),
      ),
    );
  },
  message: (configuration) =>
    `${configuration.name} leaves what jobs write to S3 or log to CloudWatch unencrypted.`,
});
