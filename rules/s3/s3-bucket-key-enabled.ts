import { any, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-bucket-key-enabled',
  title: 'Buckets with a KMS key use a bucket key',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::S3::Bucket',
  holds: (bucket) =>
    bucket.list('BucketEncryption.ServerSideEncryptionConfiguration').every((rule) => {
      const enabled = rule.get('BucketKeyEnabled');
      const isKms = rule.get('ServerSideEncryptionByDefault.SSEAlgorithm').is('aws:kms');
      return any(not(isKms), enabled.is(true)).at(enabled);
    }),
  fix: setAt(true, 'locks out', 'Use a bucket key (key policies must not name objects)'),
  message: (bucket) =>
    `${bucket.name} asks KMS for each of its objects: with many of them, requests cost more and run into the limits of KMS.`,
});
