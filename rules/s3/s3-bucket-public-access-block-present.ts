import { defineRule } from '../../core/model/index.ts';
import { blockPublic } from '../shared/s3.ts';

export default defineRule({
  id: 's3-bucket-public-access-block-present',
  title: 'Buckets declare that they block public access',
  severity: 'high',
  profile: 'strict',
  controls: ['S3.8'],
  equivalents: {
    checkov: ['CKV2_AWS_6'],
    trivy: ['AVD-AWS-0094'],
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
