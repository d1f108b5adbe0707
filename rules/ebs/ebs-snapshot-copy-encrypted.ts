import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ebs-snapshot-copy-encrypted',
  title: 'Copies of snapshots are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'Terraform::EC2::SnapshotCopy',
  path: 'Encrypted',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the copy (replaces it)'),
  message: (resource) =>
    `${resource.name} asks for no encryption: of an unencrypted source it is a plain copy, which opens in any account once shared by mistake.`,
});
