import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'workspaces-root-volume',
  title: 'The root volumes of desktops are encrypted',
  severity: 'medium',
  controls: ['WorkSpaces.2'],
  equivalents: {
    guard: ['WORKSPACE_ENCRYPTION_ENABLED'],
    checkov: ['CKV_AWS_156'],
    trivy: ['AVD-AWS-0109'],
    kics: ['workspaces_workspace_volume_not_encrypted', 'workspace_without_encryption'],
  },
  on: 'AWS::WorkSpaces::Workspace',
  path: 'RootVolumeEncryptionEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the root volume (replaces the desktop)'),
  message: (resource) => `The root volume of ${resource.name} is unencrypted, and so are its snapshots.`,
});
