import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 's3-object-copy-cmk',
  title: 'Copied objects are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_181'] },
  on: 'AWS::S3::ObjectCopy',
  path: 'KmsKeyId',
  holds: isOwnKey,
  message: (copy) => `${copy.name} names no key of yours: whoever may read the bucket reads the copy.`,
});
