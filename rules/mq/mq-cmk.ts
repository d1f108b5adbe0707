import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'mq-cmk',
  title: 'Brokers are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_209'],
    kics: ['amazon_mq_broker_encryption_disabled'],
    cfnNag: ['W53'],
    guard: ['AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_RULE'],
  },
  on: 'AWS::AmazonMQ::Broker',
  path: 'EncryptionOptions.KmsKeyId',
  fix: withNewKey({ also: { 'EncryptionOptions.UseAwsOwnedKey': false }, replaces: true }),
  message: (broker) =>
    `${broker.name} is encrypted with a key of AWS: you cannot say who may decrypt its messages, nor withdraw the key.`,
});
