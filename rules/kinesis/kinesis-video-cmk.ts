import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'kinesis-video-cmk',
  title: 'Video streams are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_177'] },
  on: 'AWS::KinesisVideo::Stream',
  path: 'KmsKeyId',
  fix: withNewKey(),
  message: (stream) =>
    `${stream.name} is encrypted with a key of AWS: you cannot say who may decrypt its video, nor withdraw the key.`,
});
