import {
  all,
  any,
  defineRule,
  not,
  type Answer,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';
import { allows, isAnyone, namesAction } from '../shared/policy.ts';

export default defineRule({
  id: 'backup-vault-policy-deny-delete',
  title: 'Nobody deletes backups from a vault by hand',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Backup::BackupVault',
  holds: (vault) =>
    any(vault.policy('AccessPolicy').some(keepsBackups), isLocked(vault)).at(vault.get('AccessPolicy')),
  message: (vault) =>
    `Whoever may work with AWS Backup can delete what is in ${vault.name}: neither a policy nor a lock of the vault forbids it.`,
});

/** Whether the statement forbids everyone, but for its conditions, to delete a backup. */
function keepsBackups(statement: Statement): Answer {
  return all(
    namesAction(statement, 'backup:DeleteRecoveryPoint'),
    not(allows(statement)),
    statement.principals.some(isAnyone),
  );
}

function isLocked(vault: Resource): Answer {
  return vault.get('LockConfiguration').present();
}
