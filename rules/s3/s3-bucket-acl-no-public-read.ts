import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-bucket-acl-no-public-read',
  title: 'Buckets have no access list that lets everyone read',
  severity: 'critical',
  controls: ['S3.2'],
  equivalents: {
    checkov: ['CKV_AWS_20', 'CKV2_AWS_43'],
    trivy: ['AVD-AWS-0092'],
    kics: [
      's3_bucket_acl_allows_read_or_write_to_all_users',
      's3_bucket_acl_allows_read_to_all_users',
      's3_bucket_acl_allows_read_to_any_authenticated_user',
    ],
    cfnNag: ['W31'],
    cdkNag: [
      'HIPAA.Security-S3BucketPublicReadProhibited',
      'NIST.800.53.R4-S3BucketPublicReadProhibited',
      'NIST.800.53.R5-S3BucketPublicReadProhibited',
      'PCI.DSS.321-S3BucketPublicReadProhibited',
    ],
    guard: ['S3_BUCKET_PUBLIC_READ_ACL'],
  },
  on: 'AWS::S3::Bucket',
  path: 'AccessControl',
  holds: (list) => not(list.is('PublicRead', 'PublicReadWrite', 'AuthenticatedRead')),
  fix: set('Private', 'locks out', 'Make the access list private (public readers lose access)'),
  message: (bucket) => `${bucket.name} asks S3 to let everyone on the internet list and read it.`,
});
