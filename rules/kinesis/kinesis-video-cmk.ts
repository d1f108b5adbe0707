import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'kinesis-video-cmk',
  title: 'Video streams are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_177'] },
  on: 'AWS::KinesisVideo::Stream',
  path: 'KmsKeyId',
  holds: isOwnKey,
  fix: withNewKey(),
  message: (stream) =>
    `${stream.name} is encrypted with a key of AWS: you cannot say who may decrypt its video, nor withdraw the key.`,
});
