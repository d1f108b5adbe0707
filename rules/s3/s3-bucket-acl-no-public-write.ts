import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-bucket-acl-no-public-write',
  title: 'Buckets have no access list that lets everyone write',
  severity: 'critical',
  controls: ['S3.3'],
  equivalents: {
    checkov: ['CKV_AWS_57'],
    trivy: ['AVD-AWS-0092'],
    kics: ['s3_bucket_acl_allows_read_or_write_to_all_users', 's3_bucket_acl_grants_write_acp_permission'],
    cfnNag: ['F14'],
    cdkNag: [
      'HIPAA.Security-S3BucketPublicWriteProhibited',
      'NIST.800.53.R4-S3BucketPublicWriteProhibited',
      'NIST.800.53.R5-S3BucketPublicWriteProhibited',
      'PCI.DSS.321-S3BucketPublicWriteProhibited',
    ],
    guard: ['S3_BUCKET_NO_PUBLIC_RW_ACL', 's3_bucket_public_rw_acl'],
  },
  on: 'AWS::S3::Bucket',
  path: 'AccessControl',
  holds: (list) => not(list.is('PublicReadWrite', 'PublicWrite')),
  fix: set('Private', 'locks out', 'Make the access list private (public users lose access)'),
  message: (bucket) => `${bucket.name} asks S3 to let everyone on the internet write and delete its objects.`,
});
