import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'backup-vault-lock',
  title: 'Backup vaults are locked',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Backup::BackupVault',
  path: 'LockConfiguration',
  holds: (value) => value.present(),
  message: (resource) =>
    `Whoever gets the right to delete can empty ${resource.name}: backups go the same way as what they were made of.`,
});
