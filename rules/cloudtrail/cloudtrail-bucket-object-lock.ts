import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudtrail-bucket-object-lock',
  title: 'Log files of trails are locked against deletion',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::S3::Bucket',
  when: (bucket) => bucket.related('AWS::CloudTrail::Trail', 'S3BucketName').some(() => yes),
  holds: (bucket) => bucket.get('ObjectLockConfiguration.Rule.DefaultRetention').present(),
  message: (bucket) =>
    `Whoever gets the right to delete can remove the log files in ${bucket.name}, and with them what shows that he was there.`,
});
