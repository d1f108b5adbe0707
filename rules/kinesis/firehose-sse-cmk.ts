import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'firehose-sse-cmk',
  title: 'Delivery streams are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_241'] },
  on: 'AWS::KinesisFirehose::DeliveryStream',
  path: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
  holds: (value) => not(value.is('AWS_OWNED_CMK')),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
