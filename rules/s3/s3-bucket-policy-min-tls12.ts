import { defineRule } from '../../core/model/index.ts';
import { targetOf } from '../shared/policy-target.ts';
import { appendDeny, bucketArns, refusesOldTls, USE_OF_BUCKET } from '../shared/transport.ts';
export default defineRule({
  id: 's3-bucket-policy-min-tls12',
  title: 'Bucket policies refuse TLS before 1.2',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::S3::BucketPolicy',
  holds: (resource) =>
    refusesOldTls(resource.policy('PolicyDocument'), targetOf(resource, 'Bucket'), ...USE_OF_BUCKET),
  fix: (resource) => {
    const arns = bucketArns(resource, resource.get('Bucket'));
    return (
      arns &&
      appendDeny(resource, 'PolicyDocument', 'Refuse TLS before 1.2 (old clients lose access)', {
        Sid: 'DenyOldTls',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: arns,
        Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } },
      })
    );
  },
  message: (resource) =>
    `${resource.name} does not say which TLS is too old for the bucket; that is left to S3.`,
});
