import { blockPublicRule } from '../shared/s3.ts';

export default blockPublicRule({
  id: 's3-bucket-block-public-acls',
  title: 'Buckets refuse access lists that make objects public',
  severity: 'high',
  controls: ['S3.8'],
  equivalents: {
    checkov: ['CKV_AWS_53', 'CKV2_AWS_6'],
    trivy: ['AVD-AWS-0086'],
    kics: ['s3_bucket_allows_public_acl'],
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
  blocks: 'BlockPublicAcls',
  turnOn: 'Refuse public access lists',
  message: (bucket) =>
    `${bucket.name} accepts access lists that open its objects to everyone: one upload as public-read is enough.`,
});
