import { attr, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const datasync: ServiceTables = {
  resources: {
    aws_datasync_location_object_storage: {
      type: 'AWS::DataSync::LocationObjectStorage',
      fields: same('SecretKey', 'ServerProtocol'),
    },
    aws_datasync_location_fsx_windows_file_system: {
      type: 'AWS::DataSync::LocationFSxWindows',
      fields: same('Password'),
    },
    aws_datasync_location_smb: { type: 'AWS::DataSync::LocationSMB', fields: same('Password') },
    aws_datasync_task: {
      type: 'AWS::DataSync::Task',
      fields: {
        CloudWatchLogGroupArn: attr('cloudwatch_log_group_arn'),
        TaskMode: attr('task_mode'),
        Options: object('options', same('LogLevel')),
      },
    },
  },
};
