import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 's3-mfa-delete',
  title: 'Earlier versions of objects are deleted with MFA only',
  severity: 'low',
  profile: 'all',
  controls: ['S3.20'],
  equivalents: { trivy: ['AVD-AWS-0170'], kics: ['s3_bucket_without_enabled_mfa_delete'] },
  on: 'AWS::S3::Bucket',
  path: 'VersioningConfiguration.MfaDelete',
  when: (bucket) => bucket.get('VersioningConfiguration.Status').is('Enabled'),
  holds: (value) => not(value.is('Disabled')),
  message: (bucket) =>
    `Whoever gets hold of a key that may delete versions in ${bucket.name} can erase the earlier ones as well, for good.`,
});
