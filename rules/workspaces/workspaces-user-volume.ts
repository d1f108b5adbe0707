import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'workspaces-user-volume',
  title: 'The user volumes of desktops are encrypted',
  severity: 'medium',
  controls: ['WorkSpaces.1'],
  equivalents: {
    guard: ['WORKSPACE_ENCRYPTION_ENABLED'],
    checkov: ['CKV_AWS_155'],
    trivy: ['AVD-AWS-0109'],
    kics: ['workspaces_workspace_volume_not_encrypted', 'workspace_without_encryption'],
    cfnNag: ['F29'],
  },
  on: 'AWS::WorkSpaces::Workspace',
  path: 'UserVolumeEncryptionEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the user volume (replaces the desktop)'),
  message: (resource) => `The user volume of ${resource.name} is unencrypted, and so are its snapshots.`,
});
