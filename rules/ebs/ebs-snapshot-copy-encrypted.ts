import { any, defineRule, setAt } from '../../core/model/index.ts';
import { encryptedByDefault } from '../shared/account-defaults.ts';

export default defineRule({
  id: 'ebs-snapshot-copy-encrypted',
  title: 'Copies of snapshots are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'Terraform::EC2::SnapshotCopy',
  holds: (copy) => any(copy.get('Encrypted').is(true), encryptedByDefault(copy)),
  fix: setAt(true, 'replaces', 'Encrypt the copy (replaces it)'),
  message: (resource) =>
    `${resource.name} asks for no encryption: of an unencrypted source it is a plain copy, which opens in any account once shared by mistake.`,
});
