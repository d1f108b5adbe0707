import { all, any, defineRule, not, type Answer, type Resource } from '../../core/model/index.ts';
import { isBackedUp } from '../shared/backup.ts';

export default defineRule({
  id: 'fsx-in-backup-plan',
  title: 'FSx file systems are in a backup plan',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::FSx::FileSystem',
  when: isBackedUpWhole,
  holds: (resource) => isBackedUp(resource, 'arn:aws:fsx:us-east-1:111122223333:file-system/x'),
  message: (resource) => `No backup plan covers ${resource.name}: its own daily backups are deleted with it.`,
});

/** Whether backups are of the file system, not of its volumes, and can be made of it at all. */
function isBackedUpWhole(resource: Resource): Answer {
  const lasting = resource
    .get('LustreConfiguration.DeploymentType')
    .or('SCRATCH_1')
    .matches(/^PERSISTENT/i);
  return any(
    resource.get('FileSystemType').is('WINDOWS'),
    all(
      resource.get('FileSystemType').is('LUSTRE'),
      lasting,
      not(resource.get('LustreConfiguration.ImportPath').present()),
    ),
  );
}
