import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 's3-object-copy-cmk',
  title: 'Objects that Terraform copies are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_181'] },
  on: 'Terraform::S3::ObjectCopy',
  path: 'KmsKeyId',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} names no key of yours: the copy is encrypted as its bucket says, whatever the original had.`,
});
