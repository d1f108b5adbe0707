import { isGiven } from '../shared/given.ts';
import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'kinesis-stream-cmk',
  title: 'Streams are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_185'], kics: ['kinesis_not_encrypted_with_kms'] },
  on: 'AWS::Kinesis::Stream',
  path: 'StreamEncryption.KeyId',
  // A stream without a key is that of `kinesis-stream-encrypted`.
  when: (stream) => isGiven(stream.get('StreamEncryption.KeyId')),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
