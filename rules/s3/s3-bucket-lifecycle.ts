import { propertyRule } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default propertyRule({
  id: 's3-bucket-lifecycle',
  title: 'S3 buckets say what becomes of old objects',
  severity: 'low',
  profile: 'all',
  controls: ['S3.13'],
  equivalents: { checkov: ['CKV2_AWS_61'] },
  on: 'AWS::S3::Bucket',
  path: 'LifecycleConfiguration',
  holds: (value) =>
    value
      .get('Rules')
      .list()
      .some((rule) => rule.get('Status').is('Enabled')),
  fix: (bucket, path) => ({
    title: 'Drop uploads that were not completed within 7 days',
    safety: 'deletes',
    edits: [
      setting(bucket, [...path, 'Rules', bucket.list([...path, 'Rules']).items.length], {
        Id: 'AbortIncompleteUploads',
        Status: 'Enabled',
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      }),
    ],
  }),
  message: (resource) =>
    `${resource.name} keeps everything for ever: what nobody needs any more is still paid for and can still leak.`,
});
