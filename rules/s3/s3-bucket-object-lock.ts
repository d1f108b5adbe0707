import { any, defineRule } from '../../core/model/index.ts';
import { settings } from '../shared/edits.ts';

export default defineRule({
  id: 's3-bucket-object-lock',
  title: 'S3 buckets have a lock on their objects',
  severity: 'medium',
  profile: 'all',
  controls: ['S3.15'],
  equivalents: {
    checkov: ['CKV_AWS_143'],
    cdkNag: ['NIST.800.53.R4-S3BucketDefaultLockEnabled'],
    guard: ['s3_bucket_default_lock_enabled'],
  },
  on: 'AWS::S3::Bucket',
  holds: (bucket) => {
    const configuration = bucket.get('ObjectLockConfiguration');
    return any(
      bucket.get('ObjectLockEnabled').is(true),
      configuration.get('ObjectLockEnabled').is('Enabled'),
      configuration.get('Rule').present(),
    ).at(configuration);
  },
  fix: (bucket) => ({
    title: 'Turn on object lock (not to be undone; CloudFormation makes a new bucket)',
    safety: ['replaces', 'cannot be undone'],
    edits: [
      ...settings(bucket, {
        'VersioningConfiguration.Status': 'Enabled',
        ObjectLockEnabled: true,
        'ObjectLockConfiguration.ObjectLockEnabled': 'Enabled',
      }),
    ],
  }),
  message: (resource) =>
    `Whoever gets the right to delete can empty ${resource.name} for good, its earlier versions included.`,
});
