import { defineRule } from '../../core/model/index.ts';
import { INLINE_HOLDERS, isManagedByAws } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'iam-no-cloudshell-fullaccess',
  title: 'Nobody is given AWSCloudShellFullAccess',
  severity: 'medium',
  profile: 'strict',
  controls: ['IAM.27'],
  on: INLINE_HOLDERS,
  holds: (resource) =>
    resource.list('ManagedPolicyArns').none((policy) => isManagedByAws(policy, 'AWSCloudShellFullAccess')),
  fix: (resource, at) => ({
    title: 'Detach the policy (ends the use of CloudShell)',
    safety: 'locks out',
    edits: [{ kind: 'remove', resource: resource.name, path: at.path }],
  }),
  message: (resource) =>
    `${resource.name} may move files in and out of the account through CloudShell, past whatever watches the network.`,
});
