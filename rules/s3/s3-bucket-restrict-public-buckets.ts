import { blockPublicRule } from '../shared/s3.ts';

export default blockPublicRule({
  id: 's3-bucket-restrict-public-buckets',
  title: 'Buckets with a public policy stay within the account',
  severity: 'high',
  controls: ['S3.8'],
  equivalents: {
    checkov: ['CKV_AWS_56'],
    trivy: ['AVD-AWS-0093'],
    kics: ['s3_bucket_without_restriction_of_public_bucket'],
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
  blocks: 'RestrictPublicBuckets',
  turnOn: 'Restrict a public bucket to the account',
  message: (bucket) => `${bucket.name} stays open to everyone if its policy ever is.`,
});
