import { defineRule } from '../../core/model/index.ts';
import { feedsLogGroup, watches, MORE_ASKED } from '../shared/metric-filter.ts';

export default defineRule({
  id: 'cw-metric-s3-policy-changes',
  title: 'The log group of a trail is watched for changes of bucket policies',
  severity: 'low',
  profile: 'all',
  controls: ['CloudWatch.8'],
  inPart: { 'CloudWatch.8': MORE_ASKED },
  equivalents: { trivy: ['AVD-AWS-0154'], kics: ['cloudwatch_s3_policy_change_alarm_missing'] },
  on: 'AWS::CloudTrail::Trail',
  when: feedsLogGroup,
  holds: (trail) =>
    watches(trail, [
      'PutBucketAcl',
      'PutBucketPolicy',
      'PutBucketCors',
      'PutBucketLifecycle',
      'PutBucketReplication',
      'DeleteBucketPolicy',
      'DeleteBucketCors',
      'DeleteBucketLifecycle',
      'DeleteBucketReplication',
    ]),
  message: (trail) =>
    `${trail.name} feeds a log group, but nobody is told when the policy of a bucket changes: no metric filter there looks for it.`,
});
