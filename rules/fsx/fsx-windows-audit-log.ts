import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'fsx-windows-audit-log',
  title: 'File servers for Windows log who opens files',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::FSx::FileSystem',
  when: (files) => files.get('FileSystemType').is('WINDOWS'),
  holds: (files) =>
    not(
      files
        .get('WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel')
        .or('DISABLED')
        .is('DISABLED'),
    ),
  message: (files) => `Nobody can tell who read, changed or deleted a file of ${files.name}.`,
});
