import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-role-trust-no-wildcard-principal',
  title: 'Roles say who may take them',
  severity: 'critical',
  controls: [],
  equivalents: { kics: ['iam_role_allows_all_principals_to_assume'], checkov: ['CKV_AWS_60'] },
  on: 'AWS::IAM::Role',
  holds: (role) => keepsStrangersOut(role.policy('AssumeRolePolicyDocument')),
  message: (role) =>
    `Anyone with an AWS account can take the role ${role.name} and act with its permissions.`,
});
