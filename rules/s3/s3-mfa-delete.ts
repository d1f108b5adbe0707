import { all, not, propertyRule, unknown, yes } from '../../core/model/index.ts';

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
  // CloudFormation cannot say it: the root user may have turned it on by hand.
  holds: (value) => all(not(value.is('Disabled')), value.is('Enabled').truth === 'yes' ? yes : unknown),
  message: (bucket) =>
    `Whoever gets hold of a key that may delete versions in ${bucket.name} can erase the earlier ones as well, for good.`,
});
