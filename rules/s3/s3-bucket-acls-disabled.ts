import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-bucket-acls-disabled',
  title: 'S3 buckets do without access control lists',
  severity: 'medium',
  profile: 'strict',
  controls: ['S3.12'],
  equivalents: { checkov: ['CKV2_AWS_65'] },
  on: 'AWS::S3::Bucket',
  // New buckets do without them since April 2023.
  holds: (bucket) =>
    bucket
      .list('OwnershipControls.Rules')
      .none((rule) => rule.get('ObjectOwnership').is('ObjectWriter', 'BucketOwnerPreferred')),
  fix: setAt('BucketOwnerEnforced', 'locks out', 'Disable ACLs (who gets in by one loses access)'),
  message: (bucket) =>
    `${bucket.name} takes access control lists: whoever uploads an object can make it public, past the bucket's policy.`,
});
