import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kinesis-stream-cmk',
  title: 'Streams are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_185'], kics: ['kinesis_not_encrypted_with_kms'] },
  on: 'AWS::Kinesis::Stream',
  path: 'StreamEncryption.KeyId',
  holds: (value) => not(value.matches(/(^|:)alias\/aws\/kinesis$/)),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
