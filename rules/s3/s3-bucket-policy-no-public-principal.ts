import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 's3-bucket-policy-no-public-principal',
  title: 'Bucket policies keep strangers out',
  severity: 'critical',
  controls: ['S3.2', 'S3.3'],
  equivalents: {
    guard: ['S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL'],
    checkov: ['CKV_AWS_70'],
    kics: [
      's3_bucket_access_to_any_principal',
      's3_bucket_allows_delete_actions_from_all_principals',
      's3_bucket_allows_get_actions_from_all_principals',
      's3_bucket_allows_list_actions_from_all_principals',
      's3_bucket_allows_put_actions_from_all_principals',
      's3_bucket_allows_restore_actions_from_all_principals',
      's3_bucket_allows_delete_action_from_all_principals',
      's3_bucket_allows_get_action_from_all_principals',
      's3_bucket_allows_list_action_from_all_principals',
      's3_bucket_allows_put_action_from_all_principals',
    ],
    cfnNag: ['F16'],
  },
  on: 'AWS::S3::BucketPolicy',
  holds: (resource) => keepsStrangersOut(resource.policy('PolicyDocument')),
  message: (resource) =>
    `${resource.name} lets everyone on the internet use the bucket: the statement allows anyone, and no condition limits who that is.`,
});
