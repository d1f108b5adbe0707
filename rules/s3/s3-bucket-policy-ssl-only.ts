import { defineRule, no, not, yes, type Members, type Resource } from '../../core/model/index.ts';
import { targetOf } from '../shared/policy-target.ts';
import { addBucketPolicy, bucketArns, bucketRefusesPlainHttp, refusePlainHttp } from '../shared/transport.ts';

const POLICY = 'AWS::S3::BucketPolicy';

export default defineRule({
  id: 's3-bucket-policy-ssl-only',
  title: 'S3 buckets refuse requests that are not encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: ['S3.5'],
  equivalents: {
    kics: ['s3_bucket_policy_accepts_http_requests'],
    cdkNag: [
      'AwsSolutions-S10',
      'HIPAA.Security-S3BucketSSLRequestsOnly',
      'NIST.800.53.R4-S3BucketSSLRequestsOnly',
      'NIST.800.53.R5-S3BucketSSLRequestsOnly',
      'PCI.DSS.321-S3BucketSSLRequestsOnly',
    ],
    guard: ['s3_bucket_ssl_requests_only'],
  },
  on: ['AWS::S3::Bucket', POLICY],
  // The policy of a bucket that is declared here is the bucket's, which Security Hub asks.
  when: (resource) => (resource.type === POLICY && resource.referenced('Bucket') !== undefined ? no : yes),
  holds: (resource) => {
    if (resource.type === POLICY) return bucketRefusesPlainHttp(resource, targetOf(resource, 'Bucket'));
    const policies = policiesOf(resource);
    const [only] = policies.items;
    return only === undefined
      ? not(policies.empty())
      : bucketRefusesPlainHttp(only, { named: only.get('Bucket'), resource });
  },
  fix: (resource) => {
    const policy = resource.type === POLICY ? resource : policiesOf(resource).items[0];
    if (policy === undefined) return addBucketPolicy(resource);
    const arns = bucketArns(policy, policy.get('Bucket'));
    return arns && refusePlainHttp(policy, 'PolicyDocument', 's3:*', arns);
  },
  message: (resource) =>
    `${resource.name} lets clients read and write over plain HTTP, where everyone on the way can read along.`,
});

/** A bucket has one policy at most. */
function policiesOf(bucket: Resource): Members<Resource> {
  return bucket.related(POLICY, 'Bucket', { scope: 'workspace' });
}
