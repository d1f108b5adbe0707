import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const workspaces: ServiceTables = {
  resources: {
    aws_workspaces_directory: {
      type: 'Terraform::WorkSpaces::Directory',
      fields: {
        SelfServicePermissions: object(
          'self_service_permissions',
          same('ChangeComputeType', 'IncreaseVolumeSize', 'RebuildWorkspace', 'SwitchRunningMode'),
        ),
      },
    },
    aws_workspaces_workspace: {
      type: 'AWS::WorkSpaces::Workspace',
      fields: same('RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'),
    },
  },
};
