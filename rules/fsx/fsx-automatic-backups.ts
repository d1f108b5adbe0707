import { all, defineRule, not } from '../../core/model/index.ts';

const KINDS = ['LustreConfiguration', 'OntapConfiguration', 'OpenZFSConfiguration', 'WindowsConfiguration'];

export default defineRule({
  id: 'fsx-automatic-backups',
  title: 'File systems are backed up every day',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { guard: ['FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN'] },
  on: 'AWS::FSx::FileSystem',
  // What says nothing is kept for 30 days, except on Lustre, where it is not backed up.
  holds: (files) => {
    const lustre = files.get('LustreConfiguration');
    const days = lustre.get('AutomaticBackupRetentionDays');
    return all(
      ...KINDS.map((kind) => not(files.get([kind, 'AutomaticBackupRetentionDays']).is(0))),
      not(all(lustre.get('DeploymentType').matches(/^PERSISTENT/i), days.or(0).is(0)).at(days)),
    );
  },
  message: (files) =>
    `${files.name} is not backed up by itself: files that are deleted or overwritten are gone for good.`,
});
