import { defineRule } from '../../core/model/index.ts';
import { blockPublic } from '../shared/s3.ts';

export default defineRule({
  id: 's3-bucket-public-access-block-present',
  title: 'Buckets declare that they block public access',
  severity: 'high',
  profile: 'strict',
  controls: ['S3.8'],
  equivalents: {
    checkov: ['CKV2_AWS_6', 'CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56'],
    trivy: ['AVD-AWS-0094', 'AVD-AWS-0086', 'AVD-AWS-0087', 'AVD-AWS-0091', 'AVD-AWS-0093'],
    kics: [
      's3_bucket_allows_public_acl',
      's3_bucket_with_public_policy',
      's3_bucket_without_ignore_public_acl',
      's3_bucket_without_restriction_of_public_bucket',
    ],
    cdkNag: [
      'AwsSolutions-S2',
      'HIPAA.Security-S3BucketLevelPublicAccessProhibited',
      'NIST.800.53.R5-S3BucketLevelPublicAccessProhibited',
      'PCI.DSS.321-S3BucketLevelPublicAccessProhibited',
    ],
    guard: [
      's3_bucket_level_public_access_prohibited',
      's3_bucket_public_read_prohibited',
      's3_bucket_public_write_prohibited',
    ],
  },
  on: 'AWS::S3::Bucket',
  holds: (bucket) => bucket.get('PublicAccessBlockConfiguration').present(),
  fix: (bucket) => blockPublic(bucket, 'BlockPublicAcls', 'Block public access'),
  message: (bucket) => `${bucket.name} leaves it to the account's defaults whether it can be made public.`,
});
