import { defineRule } from '../../core/model/index.ts';
import { allowsAllBut } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-no-notprincipal',
  title: 'Roles do not trust everyone but a few',
  severity: 'high',
  controls: [],
  equivalents: {
    cfnNag: ['F6', 'W14'],
    guard: ['IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY'],
  },
  on: 'AWS::IAM::Role',
  holds: (role) => role.policy('AssumeRolePolicyDocument').none(allowsAllBut),
  message: (role) =>
    `${role.name} trusts everyone except those it lists: every other AWS account can take it.`,
});
