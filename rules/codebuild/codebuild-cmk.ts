import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'codebuild-cmk',
  title: 'Build artifacts are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_147'],
    kics: ['codebuild_not_encrypted', 'codebuild_project_encrypted_with_aws_managed_key'],
    cfnNag: ['W32'],
    cdkNag: ['AwsSolutions-CB4'],
    guard: ['codebuild_encryption_key_rule'],
  },
  on: 'AWS::CodeBuild::Project',
  path: 'EncryptionKey',
  fix: withNewKey(),
  message: (project) =>
    `${project.name} encrypts what it builds with a key that AWS manages: you cannot limit or withdraw its use.`,
});
