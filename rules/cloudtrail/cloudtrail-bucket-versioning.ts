import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudtrail-bucket-versioning',
  title: 'Buckets of trails keep earlier versions of log files',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::S3::Bucket',
  when: (bucket) => bucket.related('AWS::CloudTrail::Trail', 'S3BucketName').some(() => yes),
  holds: (bucket) => bucket.get('VersioningConfiguration.Status').is('Enabled'),
  fix: (bucket) => ({
    title: 'Turn on versioning (earlier versions are billed)',
    safety: 'costs',
    edits: [
      { kind: 'set', resource: bucket.name, path: ['VersioningConfiguration', 'Status'], value: 'Enabled' },
    ],
  }),
  message: (bucket) =>
    `${bucket.name} holds log files of a trail and keeps no earlier versions: whoever can delete one has removed the evidence.`,
});
