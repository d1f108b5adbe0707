import { all, defineRule, not } from '../../core/model/index.ts';
import { passesAnyRoleToCompute } from '../shared/escalation.ts';
import { identityStatements, statementsOf } from '../shared/identity-policy.ts';
import { allowsOnAll } from '../shared/risky-actions.ts';

/** Each of them by itself gives its holder the permissions of whomever he likes. */
const ACTIONS = [
  'iam:AddUserToGroup',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreatePolicyVersion',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
];

export default defineRule({
  id: 'iam-policy-no-privilege-escalation',
  title: 'Nobody can give himself more permissions',
  severity: 'high',
  controls: [],
  equivalents: {
    kics: [
      'group_with_privilege_escalation_by_actions_iam_AddUserToGroup',
      'group_with_privilege_escalation_by_actions_iam_AttachGroupPolicy',
      'group_with_privilege_escalation_by_actions_iam_AttachRolePolicy',
      'group_with_privilege_escalation_by_actions_iam_AttachUserPolicy',
      'group_with_privilege_escalation_by_actions_iam_CreatePolicyVersion',
      'group_with_privilege_escalation_by_actions_iam_PassRole_and_cloudformation_CreateStack',
      'group_with_privilege_escalation_by_actions_iam_PassRole_and_ec2_RunInstances',
      'group_with_privilege_escalation_by_actions_iam_PassRole_and_glue_CreateDevEndpoint',
      'group_with_privilege_escalation_by_actions_iam_PutGroupPolicy',
      'group_with_privilege_escalation_by_actions_iam_PutRolePolicy',
      'group_with_privilege_escalation_by_actions_iam_PutUserPolicy',
      'group_with_privilege_escalation_by_actions_iam_SetDefaultPolicyVersion',
      'group_with_privilege_escalation_by_actions_iam_UpdateAssumeRolePolicy_and_sts_AssumeRole',
      'role_with_privilege_escalation_by_actions_iam_AddUserToGroup',
      'role_with_privilege_escalation_by_actions_iam_AttachGroupPolicy',
      'role_with_privilege_escalation_by_actions_iam_AttachRolePolicy',
      'role_with_privilege_escalation_by_actions_iam_AttachUserPolicy',
      'role_with_privilege_escalation_by_actions_iam_CreatePolicyVersion',
      'role_with_privilege_escalation_by_actions_iam_PassRole_and_cloudformation_CreateStack',
      'role_with_privilege_escalation_by_actions_iam_PassRole_and_ec2_RunInstances',
      'role_with_privilege_escalation_by_actions_iam_PassRole_and_glue_CreateDevEndpoint',
      'role_with_privilege_escalation_by_actions_iam_PutGroupPolicy',
      'role_with_privilege_escalation_by_actions_iam_PutRolePolicy',
      'role_with_privilege_escalation_by_actions_iam_PutUserPolicy',
      'role_with_privilege_escalation_by_actions_iam_SetDefaultPolicyVersion',
      'role_with_privilege_escalation_by_actions_iam_UpdateAssumeRolePolicy_and_sts_AssumeRole',
      'user_with_privilege_escalation_by_actions_iam_AddUserToGroup',
      'user_with_privilege_escalation_by_actions_iam_AttachGroupPolicy',
      'user_with_privilege_escalation_by_actions_iam_AttachRolePolicy',
      'user_with_privilege_escalation_by_actions_iam_AttachUserPolicy',
      'user_with_privilege_escalation_by_actions_iam_CreatePolicyVersion',
      'user_with_privilege_escalation_by_actions_iam_PassRole_and_cloudformation_CreateStack',
      'user_with_privilege_escalation_by_actions_iam_PassRole_and_ec2_RunInstances',
      'user_with_privilege_escalation_by_actions_iam_PassRole_and_glue_CreateDevEndpoint',
      'user_with_privilege_escalation_by_actions_iam_PutGroupPolicy',
      'user_with_privilege_escalation_by_actions_iam_PutRolePolicy',
      'user_with_privilege_escalation_by_actions_iam_PutUserPolicy',
      'user_with_privilege_escalation_by_actions_iam_SetDefaultPolicyVersion',
      'user_with_privilege_escalation_by_actions_iam_UpdateAssumeRolePolicy_and_sts_AssumeRole',
      'group_with_privilege_escalation_by_actions_iam_PassRole_and_lambda_CreateFunction_and_lambda_InvokeFunction',
      'user_with_privilege_escalation_by_actions_iam_PassRole_and_lambda_CreateFunction_and_lambda_InvokeFunction',
      'role_with_privilege_escalation_by_actions_iam_PassRole_and_lambda_CreateFunction_lambda_InvokeFunction',
    ],
    checkov: ['CKV_AWS_110', 'CKV_AWS_286'],
  },
  on: identityStatements.types,
  holds: (resource) =>
    all(
      statementsOf(resource).none((statement) =>
        allowsOnAll(statement, ACTIONS, statementsOf(resource).items),
      ),
      not(passesAnyRoleToCompute(resource)),
    ),
  message: (resource) =>
    `Whoever has ${resource.name} can give himself any permission of the account: it is as good as an administrator.`,
});
