import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'codebuild-s3-logs-encrypted',
  title: 'Build logs in S3 are encrypted',
  severity: 'low',
  controls: ['CodeBuild.3'],
  equivalents: { checkov: ['CKV_AWS_311'] },
  on: 'AWS::CodeBuild::Project',
  path: 'LogsConfig.S3Logs.EncryptionDisabled',
  holds: (value) => value.or(false).is(false),
  fix: set(false, 'locks out', 'Encrypt the logs'),
  message: (resource) => `${resource.name} writes its build logs to S3 unencrypted.`,
});
