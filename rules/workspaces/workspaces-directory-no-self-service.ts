import { all, defineRule, not, setAt } from '../../core/model/index.ts';

/** What changes a desktop, its data or its bill; to restart one harms nobody. */
const RIGHTS = ['RebuildWorkspace', 'ChangeComputeType', 'IncreaseVolumeSize', 'SwitchRunningMode'];

export default defineRule({
  id: 'workspaces-directory-no-self-service',
  title: 'Users of WorkSpaces leave the desktops themselves to those who run them',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'Terraform::WorkSpaces::Directory',
  holds: (directory) =>
    all(...RIGHTS.map((right) => not(directory.get(['SelfServicePermissions', right]).is(true)))),
  fix: setAt(false, 'locks out', 'Leave it to those who run the desktops'),
  message: (directory) =>
    `Users of ${directory.name} may change, enlarge or rebuild their desktops: whoever is let in as one can wipe what he did there.`,
});
