import { defineRule } from '../../core/model/index.ts';
import { allowsAllBut } from '../shared/policy.ts';

export default defineRule({
  id: 's3-bucket-policy-no-notaction-notprincipal',
  title: 'Bucket policies say what they allow, not what they leave out',
  severity: 'high',
  controls: [],
  equivalents: {
    guard: ['S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION', 'S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL'],
    cfnNag: ['F9', 'W20'],
  },
  impliedBy: ['s3-bucket-policy-no-public-principal'],
  on: 'AWS::S3::BucketPolicy',
  holds: (resource) => resource.policy('PolicyDocument').none(allowsAllBut),
  message: (resource) =>
    `${resource.name} allows everything, or everyone, except what it lists: what AWS adds later is allowed as well.`,
});
