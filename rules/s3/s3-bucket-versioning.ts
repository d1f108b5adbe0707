import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-bucket-versioning',
  title: 'S3 buckets keep earlier versions of their objects',
  severity: 'low',
  profile: 'strict',
  controls: ['S3.14'],
  equivalents: {
    checkov: ['CKV_AWS_21'],
    trivy: ['AVD-AWS-0090'],
    kics: ['s3_bucket_without_versioning'],
    cdkNag: [
      'NIST.800.53.R5-S3BucketVersioningEnabled',
      'S3BucketVersioningEnabled',
      'HIPAA.Security-S3BucketVersioningEnabled',
      'NIST.800.53.R4-S3BucketVersioningEnabled',
      'PCI.DSS.321-S3BucketVersioningEnabled',
    ],
    guard: ['s3_bucket_versioning_enabled'],
  },
  on: 'AWS::S3::Bucket',
  path: 'VersioningConfiguration.Status',
  holds: (status) => status.is('Enabled'),
  fix: set('Enabled', 'costs', 'Turn on versioning (earlier versions are billed)'),
  message: (bucket) => `${bucket.name} keeps no earlier versions: an overwrite or a delete is final.`,
});
