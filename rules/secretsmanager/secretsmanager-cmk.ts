import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'secretsmanager-cmk',
  title: 'Secrets are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_149'],
    trivy: ['AVD-AWS-0098'],
    kics: [
      'secretsmanager_secret_without_kms',
      'secrets_manager_should_specify_kms_key_id',
      'secretsmanager_secret_encrypted_with_aws_managed_key',
    ],
    cfnNag: ['W77'],
    cdkNag: [
      'HIPAA.Security-SecretsManagerUsingKMSKey',
      'NIST.800.53.R5-SecretsManagerUsingKMSKey',
      'PCI.DSS.321-SecretsManagerUsingKMSKey',
    ],
    guard: ['secretsmanager_using_cmk'],
  },
  on: 'AWS::SecretsManager::Secret',
  path: 'KmsKeyId',
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} is encrypted with the key that all secrets of the account share; access to it cannot be told apart.`,
});
