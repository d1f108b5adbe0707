import { defineRule } from '../../core/model/index.ts';
import { arnsGiven, GIVING_BY_ARN, isManagedByAws } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'iam-no-poweruseraccess-attachment',
  title: 'Nobody is given PowerUserAccess',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { cfnNag: ['W44'], guard: ['IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE'] },
  on: GIVING_BY_ARN,
  holds: (resource) => arnsGiven(resource).none((policy) => isManagedByAws(policy, 'PowerUserAccess')),
  message: (resource) =>
    `${resource.name} may read, change and delete everything that the account has, but users, groups and roles.`,
});
