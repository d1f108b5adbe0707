import { all, defineRule, not } from '../../core/model/index.ts';
import { kicsWays, passesAnyRoleToCompute } from '../shared/escalation.ts';
import { identityStatements, mayDeny, statementsOf } from '../shared/identity-policy.ts';
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
    kics: kicsWays(
      'iam_AddUserToGroup',
      'iam_AttachGroupPolicy',
      'iam_AttachRolePolicy',
      'iam_AttachUserPolicy',
      'iam_CreatePolicyVersion',
      'iam_PassRole_and_cloudformation_CreateStack',
      'iam_PassRole_and_ec2_RunInstances',
      'iam_PassRole_and_glue_CreateDevEndpoint',
      'iam_PutGroupPolicy',
      'iam_PutRolePolicy',
      'iam_PutUserPolicy',
      'iam_SetDefaultPolicyVersion',
      'iam_UpdateAssumeRolePolicy_and_sts_AssumeRole',
    ),
    checkov: ['CKV_AWS_110', 'CKV_AWS_286'],
  },
  on: identityStatements.types,
  holds: (resource) => {
    const statements = statementsOf(resource);
    const denials = mayDeny(statements);
    return all(
      statements.none((statement) => allowsOnAll(statement, ACTIONS, denials)),
      not(passesAnyRoleToCompute(resource)),
    );
  },
  message: (resource) =>
    `Whoever has ${resource.name} can give himself any permission of the account: it is as good as an administrator.`,
});
