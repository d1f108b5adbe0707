import { defineRule, type Members, type Resource, type Value } from '../../core/model/index.ts';

const ENCRYPTION = ['BucketEncryption', 'ServerSideEncryptionConfiguration'] as const;

export default defineRule({
  id: 's3-bucket-sse-enabled',
  title: 'Buckets say how they encrypt their objects',
  severity: 'low',
  profile: 'strict',
  controls: ['S3.4'],
  equivalents: {
    checkov: ['CKV_AWS_19'],
    trivy: ['AVD-AWS-0088'],
    kics: ['s3_bucket_without_server_side_encryption'],
    cfnNag: ['W41'],
    guard: ['s3_bucket_server_side_encryption_enabled'],
  },
  on: 'AWS::S3::Bucket',
  holds: (bucket) =>
    rules(bucket).some((rule) => rule.get('ServerSideEncryptionByDefault.SSEAlgorithm').present()),
  fix: (bucket) => ({
    title: 'Declare the encryption that S3 applies anyway',
    safety: 'safe',
    edits: [
      {
        kind: 'set',
        resource: bucket.name,
        path: [...ENCRYPTION],
        value: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    ],
  }),
  message: (bucket) => `${bucket.name} does not say how its objects are encrypted.`,
});

function rules(bucket: Resource): Members<Value> {
  return bucket.list(ENCRYPTION);
}
