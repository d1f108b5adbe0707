import { defineRule } from '../../core/model/index.ts';
import { isManagedByAws } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'sso-permission-set-no-admin',
  title: 'Permission sets do not make administrators',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SSO::PermissionSet',
  holds: (permissions) =>
    permissions.list('ManagedPolicies').none((policy) => isManagedByAws(policy, 'AdministratorAccess')),
  message: (permissions) =>
    `Everyone who is given ${permissions.name} in an account owns it, and so does whoever takes over his browser.`,
});
