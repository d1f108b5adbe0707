import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'fsx-lustre-copy-tags',
  title: 'Backups of Lustre file systems carry its tags',
  severity: 'low',
  profile: 'all',
  controls: ['FSx.2'],
  on: 'AWS::FSx::FileSystem',
  path: 'LustreConfiguration.CopyTagsToBackups',
  when: (files) => files.get('LustreConfiguration.DeploymentType').matches(/^PERSISTENT/i),
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'replaces', 'Copy tags to backups (replaces the file system)'),
  message: (resource) =>
    `Backups of ${resource.name} carry no tags: rules that go by tag (who may restore, what to keep) miss them.`,
});
