import { defineRule, yes } from '../../core/model/index.ts';
import { blockAllPublic, blocksAllPublic } from '../shared/s3.ts';

export default defineRule({
  id: 'config-delivery-bucket-not-public',
  title: 'Buckets of AWS Config block public access',
  severity: 'critical',
  controls: ['S3.8'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-S3BucketLevelPublicAccessProhibited',
      'NIST.800.53.R5-S3BucketLevelPublicAccessProhibited',
      'PCI.DSS.321-S3BucketLevelPublicAccessProhibited',
      'AwsSolutions-S2',
    ],
    guard: ['s3_bucket_level_public_access_prohibited'],
  },
  on: 'AWS::S3::Bucket',
  when: (bucket) => bucket.related('AWS::Config::DeliveryChannel', 'S3BucketName').some(() => yes),
  holds: blocksAllPublic,
  fix: blockAllPublic,
  message: (resource) =>
    `${resource.name} holds what AWS Config delivers and can be made public: it tells a stranger how everything in the account is set up.`,
});
