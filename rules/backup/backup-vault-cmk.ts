import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'backup-vault-cmk',
  title: 'Backup vaults are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_166'] },
  on: 'AWS::Backup::BackupVault',
  path: 'EncryptionKeyArn',
  fix: withNewKey({ replaces: true }),
  message: (vault) =>
    `${vault.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
