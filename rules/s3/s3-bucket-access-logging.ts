import { not, yes } from '../../core/model/index.ts';
import { answer, labelOf, question, setting } from '../shared/edits.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 's3-bucket-access-logging',
  title: 'Buckets log who reads and writes them',
  severity: 'medium',
  profile: 'strict',
  controls: ['S3.9'],
  equivalents: {
    checkov: ['CKV_AWS_18'],
    trivy: ['AVD-AWS-0089'],
    kics: ['s3_bucket_logging_disabled'],
    cfnNag: ['W35'],
    cdkNag: [
      'AwsSolutions-S1',
      'HIPAA.Security-S3BucketLoggingEnabled',
      'NIST.800.53.R4-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'PCI.DSS.321-S3BucketLoggingEnabled',
    ],
    guard: ['s3_bucket_logging_enabled'],
  },
  on: 'AWS::S3::Bucket',
  path: 'LoggingConfiguration',
  // A bucket that others log to would log to itself.
  when: (bucket) =>
    not(bucket.related('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName').some(() => yes)),
  fix: (bucket) => ({
    title: 'Log to a bucket (billed by what it stores)',
    safety: 'costs',
    edits: [
      question(bucket, 'LogBucketName', 'Name of the bucket that takes access logs'),
      setting(bucket, 'LoggingConfiguration.DestinationBucketName', answer('LogBucketName')),
      setting(bucket, 'LoggingConfiguration.LogFilePrefix', `${labelOf(bucket)}/`),
    ],
  }),
  message: (resource) => `Nothing records who reads or deletes objects in ${resource.name}.`,
});
