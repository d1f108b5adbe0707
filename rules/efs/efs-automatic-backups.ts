import { any, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'efs-automatic-backups',
  title: 'File systems are backed up',
  severity: 'medium',
  profile: 'strict',
  controls: ['EFS.7'],
  on: 'AWS::EFS::FileSystem',
  path: 'BackupPolicy.Status',
  when: (files) => any(not(files.get('AvailabilityZoneName').present()), files.get('BackupPolicy').present()),
  holds: (value) => value.is('ENABLED'),
  fix: set('ENABLED', 'costs', 'Back up daily (billed)'),
  message: (resource) =>
    `${resource.name} is not backed up by itself: what is deleted or encrypted by an attacker is gone.`,
});
