import { defineRule } from '../../core/model/index.ts';
import { arnsGiven, GIVING_BY_ARN, isManagedByAws, SHARED_ATTACHMENT } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'iam-no-cloudshell-fullaccess',
  title: 'Nobody is given AWSCloudShellFullAccess',
  severity: 'medium',
  profile: 'strict',
  controls: ['IAM.27'],
  on: GIVING_BY_ARN,
  holds: (resource) =>
    arnsGiven(resource).none((policy) => isManagedByAws(policy, 'AWSCloudShellFullAccess')),
  // What gives one policy to several is nothing without it.
  fix: (resource, at) =>
    resource.type === SHARED_ATTACHMENT
      ? undefined
      : {
          title: 'Detach the policy (ends the use of CloudShell)',
          safety: 'locks out',
          edits: [{ kind: 'remove', resource: resource.name, path: at.path }],
        },
  message: (resource) =>
    `${resource.name} may move files in and out of the account through CloudShell, past whatever watches the network.`,
});
