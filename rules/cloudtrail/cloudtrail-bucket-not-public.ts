import { defineRule, yes } from '../../core/model/index.ts';
import { blockAllPublic, blocksAllPublic } from '../shared/s3.ts';

export default defineRule({
  id: 'cloudtrail-bucket-not-public',
  title: 'Buckets of trails block public access',
  severity: 'critical',
  controls: ['CloudTrail.6'],
  equivalents: { trivy: ['AVD-AWS-0161'], kics: ['cloudtrail_log_files_s3_bucket_is_publicly_accessible'] },
  on: 'AWS::S3::Bucket',
  when: (bucket) => bucket.related('AWS::CloudTrail::Trail', 'S3BucketName').some(() => yes),
  holds: blocksAllPublic,
  fix: blockAllPublic,
  message: (resource) =>
    `${resource.name} holds the log files of a trail and can be made public: they tell a stranger every name, address and permission in the account.`,
});
