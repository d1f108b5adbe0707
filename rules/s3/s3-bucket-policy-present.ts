import { defineRule, not } from '../../core/model/index.ts';
import { addBucketPolicy } from '../shared/transport.ts';

export default defineRule({
  id: 's3-bucket-policy-present',
  title: 'S3 buckets have a policy',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['s3_bucket_should_have_bucket_policy'], cfnNag: ['W51'] },
  impliedBy: ['s3-bucket-policy-ssl-only'],
  on: 'AWS::S3::Bucket',
  holds: (bucket) => not(bucket.related('AWS::S3::BucketPolicy', 'Bucket', { scope: 'workspace' }).empty()),
  fix: addBucketPolicy,
  message: (bucket) =>
    `${bucket.name} has no policy: what everyone in the account may do with it is up to their IAM policies alone.`,
});
