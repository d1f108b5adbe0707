import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-directory-bucket-lifecycle',
  title: 'Directory buckets say what becomes of old objects',
  severity: 'low',
  profile: 'all',
  controls: ['S3.25'],
  on: 'AWS::S3Express::DirectoryBucket',
  path: 'LifecycleConfiguration',
  holds: (value) =>
    value
      .get('Rules')
      .list()
      .some((rule) => rule.get('Status').is('Enabled')),
  message: (resource) => `${resource.name} keeps everything for ever, in the dearest storage of S3.`,
});
