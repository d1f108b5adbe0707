import { defineRule } from '../../core/model/index.ts';
import { arnsGiven, GIVING_BY_ARN, isManagedByAws } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'iam-no-iamfullaccess-attachment',
  title: 'Nobody is given IAMFullAccess',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV2_AWS_56'],
    cfnNag: ['W44'],
    guard: ['IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE'],
  },
  on: GIVING_BY_ARN,
  holds: (resource) => arnsGiven(resource).none((policy) => isManagedByAws(policy, 'IAMFullAccess')),
  message: (resource) =>
    `${resource.name} may give itself any permission of the account: it is as good as an administrator.`,
});
