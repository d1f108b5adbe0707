import { blockPublicRule } from '../shared/s3.ts';

export default blockPublicRule({
  id: 's3-bucket-block-public-policy',
  title: 'Buckets refuse policies that make them public',
  severity: 'high',
  controls: ['S3.8'],
  equivalents: {
    checkov: ['CKV_AWS_54', 'CKV2_AWS_6'],
    trivy: ['AVD-AWS-0087'],
    kics: ['s3_bucket_with_public_policy'],
    cdkNag: [
      'AwsSolutions-S2',
      'HIPAA.Security-S3BucketLevelPublicAccessProhibited',
      'NIST.800.53.R5-S3BucketLevelPublicAccessProhibited',
      'PCI.DSS.321-S3BucketLevelPublicAccessProhibited',
    ],
    guard: [
      's3_bucket_level_public_access_prohibited',
      'S3_BUCKET_PUBLIC_READ_PROHIBITED',
      'S3_BUCKET_PUBLIC_WRITE_PROHIBITED',
    ],
  },
  blocks: 'BlockPublicPolicy',
  turnOn: 'Refuse public policies',
  message: (bucket) => `${bucket.name} accepts a bucket policy that opens it to everyone.`,
});
