import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudtrail-bucket-access-logging',
  title: 'Buckets of trails log who reads them',
  severity: 'low',
  profile: 'strict',
  controls: ['CloudTrail.7'],
  equivalents: {
    trivy: ['AVD-AWS-0163'],
    kics: ['cloudtrail_log_files_s3_bucket_with_logging_disabled', 's3_bucket_cloudtrail_logging_disabled'],
  },
  on: 'AWS::S3::Bucket',
  when: (bucket) => bucket.related('AWS::CloudTrail::Trail', 'S3BucketName').some(() => yes),
  holds: (bucket) => bucket.get('LoggingConfiguration').present(),
  message: (resource) =>
    `Nothing records who reads or deletes the log files of the trail in ${resource.name}.`,
});
