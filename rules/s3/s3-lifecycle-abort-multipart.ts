import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-lifecycle-abort-multipart',
  title: 'Uploads that were never finished are removed',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_300'] },
  on: 'AWS::S3::Bucket',
  when: (bucket) => not(bucket.list('LifecycleConfiguration.Rules').empty()),
  holds: (bucket) =>
    bucket.list('LifecycleConfiguration.Rules').some(aborts).at(bucket.get('LifecycleConfiguration.Rules')),
  fix: (bucket) => ({
    title: 'Remove the parts of unfinished uploads after 7 days (deletes them)',
    safety: 'deletes',
    edits: [
      {
        kind: 'append',
        resource: bucket.name,
        path: ['LifecycleConfiguration', 'Rules'],
        value: {
          Id: 'RemoveUnfinishedUploads',
          Status: 'Enabled',
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
      },
    ],
  }),
  message: (bucket) =>
    `Parts of uploads to ${bucket.name} that were never finished stay for ever: they are billed, and no list of the objects shows them.`,
});

function aborts(rule: Value): Answer {
  return all(
    rule.get('Status').is('Enabled'),
    rule.get('AbortIncompleteMultipartUpload.DaysAfterInitiation').present(),
  );
}
