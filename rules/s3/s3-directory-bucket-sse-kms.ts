import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-directory-bucket-sse-kms',
  title: 'Directory buckets are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::S3Express::DirectoryBucket',
  path: 'BucketEncryption',
  holds: (value) =>
    value
      .get('ServerSideEncryptionConfiguration')
      .list()
      .some((rule) => rule.get('ServerSideEncryptionByDefault.SSEAlgorithm').is('aws:kms')),
  message: (resource) =>
    `${resource.name} is encrypted with a key of S3: you cannot say who may decrypt it, nor withdraw the key.`,
});
