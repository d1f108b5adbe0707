import { not, defineRule } from '../../core/model/index.ts';
import { isBackedUp } from '../shared/backup.ts';
export default defineRule({
  id: 'efs-in-backup-plan',
  title: 'File systems are in a backup plan',
  severity: 'medium',
  profile: 'all',
  controls: ['EFS.2'],
  equivalents: {
    guard: ['EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
    checkov: ['CKV2_AWS_18'],
    cdkNag: [
      'HIPAA.Security-EFSInBackupPlan',
      'NIST.800.53.R4-EFSInBackupPlan',
      'NIST.800.53.R5-EFSInBackupPlan',
    ],
  },
  on: 'AWS::EFS::FileSystem',
  when: (files) => not(files.get('BackupPolicy.Status').is('ENABLED')),
  holds: (resource) => isBackedUp(resource, 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/x'),
  message: (resource) =>
    `No backup plan covers ${resource.name}: files that are deleted or overwritten are gone for good.`,
});
