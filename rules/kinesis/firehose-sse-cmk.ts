import { defineRule } from '../../core/model/index.ts';
import { choosesOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'firehose-sse-cmk',
  title: 'Delivery streams are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_241'] },
  on: 'AWS::KinesisFirehose::DeliveryStream',
  // A stream that is not encrypted at all is that of `firehose-sse`.
  when: (stream) => stream.get('DeliveryStreamEncryptionConfigurationInput').present(),
  holds: (stream) =>
    choosesOwnKey(
      stream.get('DeliveryStreamEncryptionConfigurationInput.KeyType'),
      'CUSTOMER_MANAGED_CMK',
      stream.get('DeliveryStreamEncryptionConfigurationInput.KeyARN'),
    ),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
