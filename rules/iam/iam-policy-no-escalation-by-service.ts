import { any, defineRule, not } from '../../core/model/index.ts';
import { kicsWays, runsWithTwo } from '../shared/escalation.ts';
import { identityStatements, type IdentityStatement } from '../shared/identity-policy.ts';
import { allowsOnAll } from '../shared/risky-actions.ts';

/**
 * Each runs what the caller says with permissions that something has already, or gives out those of others: no role has to be
 * passed. The ways are those of https://pathfinding.cloud; the last are from IAM Identity Center's own actions.
 */
const ACTIONS = [
  'apprunner:UpdateService',
  'bedrock-agentcore:InvokeCodeInterpreter',
  'cloudformation:UpdateStack',
  'cloudformation:UpdateStackSet',
  'codebuild:StartBuild',
  'codebuild:StartBuildBatch',
  'codebuild:UpdateProject',
  'ec2-instance-connect:SendSSHPublicKey',
  'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
  'ec2:ModifyInstanceAttribute',
  'ecs:ExecuteCommand',
  'glue:UpdateDevEndpoint',
  'glue:UpdateJob',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  'sagemaker:CreatePresignedNotebookInstanceUrl',
  'sagemaker:UpdateNotebookInstance',
  'ssm:SendCommand',
  'ssm:StartSession',
  'states:UpdateStateMachine',
  'identitystore:CreateGroupMembership',
  'sso:AttachCustomerManagedPolicyReferenceToPermissionSet',
  'sso:AttachManagedPolicyToPermissionSet',
  'sso:CreateAccountAssignment',
  'sso:PutInlinePolicyToPermissionSet',
];

export default defineRule<IdentityStatement>({
  id: 'iam-policy-no-escalation-by-service',
  title: 'Nobody can run code with the permissions of everything else',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: {
    kics: kicsWays('glue_UpdateDevEndpoint', 'lambda_UpdateFunctionCode'),
  },
  impliedBy: ['iam-policy-no-privilege-escalation'],
  on: identityStatements,
  holds: (each) => not(any(allowsOnAll(each.statement, ACTIONS, each.denials), runsWithTwo(each))),
  message: ({ resource }) =>
    `Whoever has ${resource.name} can act with the permissions of any function, host, task, build, stack or group of the account: an administrator's among them.`,
});
