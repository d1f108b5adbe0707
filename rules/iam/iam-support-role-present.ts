import { any, workspaceRule } from '../../core/model/index.ts';
import { SHARED_ATTACHMENT } from '../shared/identity-policy.ts';

/** The policy that AWS manages for it, in each partition. */
const POLICIES = ['aws', 'aws-cn', 'aws-us-gov'].map(
  (partition) => `arn:${partition}:iam::aws:policy/AWSSupportAccess`,
);

export default workspaceRule({
  id: 'iam-support-role-present',
  title: 'Somebody may open cases with AWS Support',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.18'],
  equivalents: { kics: ['support_has_no_role_associated'] },
  holds: (workspace) =>
    any(
      workspace.some('AWS::IAM::Role', 'ManagedPolicyArns', ...POLICIES),
      workspace.some('Terraform::IAM::PolicyAttachment', 'PolicyArn', ...POLICIES),
      workspace.some(SHARED_ATTACHMENT, 'PolicyArn', ...POLICIES),
      workspace.some('AWS::SSO::PermissionSet', 'ManagedPolicies', ...POLICIES),
    ),
  message: () =>
    'No role here may work with AWS Support: in an incident somebody has to find an administrator, or the root user, to open a case.',
});
