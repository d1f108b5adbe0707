import { all, defineRule } from '../../core/model/index.ts';
import { allows, namesAllActions } from '../shared/policy.ts';

export default defineRule({
  id: 's3-bucket-policy-no-wildcard-action',
  title: 'Bucket policies allow single actions',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: {
    guard: ['S3_BUCKET_POLICY_NO_WILDCARD_ACTION'],
    kics: ['s3_bucket_with_all_permissions'],
    cfnNag: ['F15'],
  },
  on: 'AWS::S3::BucketPolicy',
  holds: (resource) =>
    resource
      .policy('PolicyDocument')
      .none((statement) => all(namesAllActions(statement, 's3'), allows(statement))),
  message: (resource) =>
    `${resource.name} allows every action on the bucket, deleting it and changing its policy included.`,
});
