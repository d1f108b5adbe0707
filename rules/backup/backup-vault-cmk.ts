import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'backup-vault-cmk',
  title: 'Backup vaults are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_166'] },
  on: 'AWS::Backup::BackupVault',
  path: 'EncryptionKeyArn',
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (vault) =>
    `${vault.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
