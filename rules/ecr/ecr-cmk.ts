import { all, defineRule } from '../../core/model/index.ts';
import { isOwnKey, encryptWithNewKey } from '../shared/keys.ts';

export default defineRule({
  id: 'ecr-cmk',
  title: 'Repositories are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'strict',
  controls: ['ECR.5'],
  equivalents: { checkov: ['CKV_AWS_136'], trivy: ['AVD-AWS-0033'] },
  on: 'AWS::ECR::Repository',
  holds: (repository) =>
    all(
      repository.get('EncryptionConfiguration.EncryptionType').is('KMS', 'KMS_DSSE'),
      isOwnKey(repository.get('EncryptionConfiguration.KmsKey')),
    ),
  fix: (repository) =>
    encryptWithNewKey(repository, ['EncryptionConfiguration', 'KmsKey'], {
      also: { 'EncryptionConfiguration.EncryptionType': 'KMS' },
      replaces: true,
    }),
  message: (repository) =>
    `${repository.name} encrypts its images with a key that AWS manages: you cannot limit or withdraw its use.`,
});
