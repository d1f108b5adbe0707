import { defineRule, not } from '../../core/model/index.ts';
import {
  addBucketPolicy,
  bucketArns,
  refusePlainHttp,
  refusesPlainHttp,
  USE_OF_BUCKET,
} from '../shared/transport.ts';
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
  on: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  holds: (resource) =>
    resource.type === 'AWS::S3::Bucket'
      ? not(resource.related('AWS::S3::BucketPolicy', 'Bucket', { scope: 'workspace' }).empty())
      : refusesPlainHttp(resource.policy('PolicyDocument'), ...USE_OF_BUCKET),
  fix: (resource) => {
    if (resource.type === 'AWS::S3::Bucket') return addBucketPolicy(resource);
    const arns = bucketArns(resource, resource.get('Bucket'));
    return arns && refusePlainHttp(resource, 'PolicyDocument', 's3:*', arns);
  },
  message: (resource) =>
    `${resource.name} lets clients read and write over plain HTTP, where everyone on the way can read along.`,
});
