import { blockPublicRule } from '../shared/s3.ts';

export default blockPublicRule({
  id: 's3-bucket-ignore-public-acls',
  title: 'Buckets ignore access lists that make objects public',
  severity: 'high',
  controls: ['S3.8'],
  equivalents: {
    checkov: ['CKV_AWS_55'],
    trivy: ['AVD-AWS-0091'],
    kics: ['s3_bucket_without_ignore_public_acl'],
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
  blocks: 'IgnorePublicAcls',
  turnOn: 'Ignore public access lists',
  message: (bucket) => `${bucket.name} honours access lists that open objects to everyone, old ones too.`,
});
