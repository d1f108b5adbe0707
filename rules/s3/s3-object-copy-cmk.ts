import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 's3-object-copy-cmk',
  title: 'Objects that Terraform copies are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_181'] },
  on: 'Terraform::S3::ObjectCopy',
  path: 'KmsKeyId',
  message: (resource) =>
    `${resource.name} names no key of yours: the copy is encrypted as its bucket says, whatever the original had.`,
});
