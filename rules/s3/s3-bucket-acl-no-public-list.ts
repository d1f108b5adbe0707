import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-bucket-acl-no-public-list',
  title: 'Access lists of buckets are not shown to everyone',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_375', 'CKV2_AWS_43'] },
  impliedBy: ['s3-bucket-acl-no-public-read', 's3-bucket-acl-no-public-write'],
  on: 'AWS::S3::Bucket',
  holds: (bucket) =>
    bucket.list('public_grants').none((permission) => permission.is('READ_ACP', 'FULL_CONTROL')),
  message: (bucket) =>
    `${bucket.name} shows its access list to everyone: strangers learn whose bucket it is and which accounts may use it.`,
});
