import { all, defineRule, type Edit } from '../../core/model/index.ts';
import { newKey, newKeyArn } from '../shared/keys.ts';
import { takesNoLogsOfBalancers } from '../shared/load-balancer.ts';

const ENCRYPTION = ['BucketEncryption', 'ServerSideEncryptionConfiguration'] as const;

export default defineRule({
  id: 's3-bucket-sse-kms',
  title: 'Buckets encrypt their objects with a KMS key',
  severity: 'low',
  profile: 'all',
  controls: ['S3.17'],
  inPart: { 'S3.17': 'buckets into which logs are written that a key of KMS would keep out are not asked' },
  equivalents: {
    checkov: ['CKV_AWS_145'],
    trivy: ['AVD-AWS-0132'],
    cdkNag: [
      'HIPAA.Security-S3DefaultEncryptionKMS',
      'NIST.800.53.R5-S3DefaultEncryptionKMS',
      'PCI.DSS.321-S3DefaultEncryptionKMS',
    ],
    guard: ['s3_default_encryption_kms'],
  },
  on: 'AWS::S3::Bucket',
  // Server access logs are not delivered to a bucket with a KMS key.
  // Nor are those of load balancers for HTTP, and of classic ones, where one is seen.
  when: (bucket) =>
    all(
      bucket.related('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName').empty(),
      takesNoLogsOfBalancers(bucket),
    ),
  holds: (bucket) =>
    bucket
      .list(ENCRYPTION)
      .some((rule) => rule.get('ServerSideEncryptionByDefault.SSEAlgorithm').is('aws:kms', 'aws:kms:dsse')),
  fix: (bucket) => ({
    title: 'Encrypt with a new KMS key (billed monthly, and readers need its permission)',
    safety: ['costs', 'locks out'],
    edits: [
      ...Object.entries({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: newKeyArn(bucket) }).map(
        ([name, value]): Edit => ({
          kind: 'set',
          resource: bucket.name,
          path: [...ENCRYPTION, 0, 'ServerSideEncryptionByDefault', name],
          value,
        }),
      ),
      { kind: 'set', resource: bucket.name, path: [...ENCRYPTION, 0, 'BucketKeyEnabled'], value: true },
      newKey(bucket),
    ],
  }),
  message: (bucket) => `Whoever may read ${bucket.name} reads its objects: no KMS key stands before them.`,
});
