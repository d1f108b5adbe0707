import { propertyRule, not } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-bucket-static-website',
  title: 'Buckets do not serve websites themselves',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['s3_static_website_host_enabled'], cdkNag: ['AwsSolutions-S5'] },
  on: 'AWS::S3::Bucket',
  path: 'WebsiteConfiguration',
  holds: (value) => not(value.present()),
  message: (bucket) =>
    `${bucket.name} serves a website over plain HTTP, where everyone on the way can read and change the pages.`,
});
