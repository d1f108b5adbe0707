import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-versioned-bucket-lifecycle',
  title: 'S3 buckets that keep versions say what becomes of old ones',
  severity: 'low',
  profile: 'all',
  controls: ['S3.10'],
  impliedBy: ['s3-bucket-lifecycle'],
  on: 'AWS::S3::Bucket',
  when: (bucket) => bucket.get('VersioningConfiguration.Status').is('Enabled'),
  holds: (bucket) =>
    bucket.list('LifecycleConfiguration.Rules').some((rule) => rule.get('Status').is('Enabled')),
  message: (bucket) =>
    `${bucket.name} keeps every version of every object for ever: what was deleted is still paid for and can still leak.`,
});
