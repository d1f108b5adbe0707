import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'backup-vault-lock',
  title: 'Backup vaults are locked',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Backup::BackupVault',
  path: 'LockConfiguration',
  message: (resource) =>
    `Whoever gets the right to delete can empty ${resource.name}: backups go the same way as what they were made of.`,
});
