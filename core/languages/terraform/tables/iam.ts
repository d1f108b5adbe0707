import { attr, group, list, never, one, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const POLICY = { PolicyDocument: attr('policy'), PolicyName: attr('name') };

const INLINE = list('inline_policy', { PolicyDocument: attr('policy'), PolicyName: attr('name') });

const attached = (of: string, by: string) =>
  ({ of: [of], by, adds: true, fields: { ManagedPolicyArns: only('policy_arn') } }) as const;

export const iam: ServiceTables = {
  resources: {
    aws_accessanalyzer_analyzer: {
      type: 'AWS::AccessAnalyzer::Analyzer',
      named: 'analyzer_name',
      fields: { Type: attr('type', { default: 'ACCOUNT' }) },
    },
    aws_iam_access_key: {
      type: 'AWS::IAM::AccessKey',
      // CloudFormation keeps no state that the secret could be in.
      fields: { UserName: attr('user'), pgp_key: attr('pgp_key', { default: 'none' }) },
    },
    // Each property is under the name that IAM's API has for it.
    aws_iam_account_password_policy: {
      type: 'Terraform::IAM::AccountPasswordPolicy',
      fields: same(
        'AllowUsersToChangePassword',
        'MaxPasswordAge',
        'MinimumPasswordLength',
        'PasswordReusePrevention',
        'RequireLowercaseCharacters',
        'RequireNumbers',
        'RequireSymbols',
        'RequireUppercaseCharacters',
      ),
    },
    aws_iam_group_membership: {
      type: 'AWS::IAM::UserToGroupAddition',
      fields: { GroupName: attr('group'), Users: attr('users') },
    },
    aws_iam_instance_profile: {
      type: 'AWS::IAM::InstanceProfile',
      named: 'name',
      fields: { Roles: only('role'), InstanceProfileName: attr('name') },
    },
    aws_iam_openid_connect_provider: {
      type: 'AWS::IAM::OIDCProvider',
      fields: { ...same('ClientIdList'), Url: attr('url') },
    },
    aws_iam_server_certificate: { type: 'AWS::IAM::ServerCertificate', named: 'name', fields: {} },
    aws_iam_service_linked_role: {
      type: 'AWS::IAM::ServiceLinkedRole',
      fields: { AWSServiceName: attr('aws_service_name') },
    },
    aws_iam_policy: {
      type: 'AWS::IAM::ManagedPolicy',
      named: 'name',
      fields: {
        PolicyDocument: attr('policy'),
        ManagedPolicyName: attr('name'),
        Path: attr('path'),
        Roles: never,
        Users: never,
      },
    },
    aws_iam_role_policy: { type: 'AWS::IAM::RolePolicy', fields: { ...POLICY, RoleName: attr('role') } },
    aws_iam_user_policy: { type: 'AWS::IAM::UserPolicy', fields: { ...POLICY, UserName: attr('user') } },
    aws_iam_group_policy: { type: 'AWS::IAM::GroupPolicy', fields: { ...POLICY, GroupName: attr('group') } },
    aws_iam_role: {
      type: 'AWS::IAM::Role',
      named: 'name',
      fields: {
        AssumeRolePolicyDocument: attr('assume_role_policy'),
        ManagedPolicyArns: attr('managed_policy_arns'),
        MaxSessionDuration: attr('max_session_duration'),
        PermissionsBoundary: attr('permissions_boundary'),
        Policies: INLINE,
        RoleName: attr('name'),
      },
    },
    aws_iam_policy_attachment: {
      type: 'Terraform::IAM::SharedPolicyAttachment',
      fields: { PolicyArn: attr('policy_arn'), Policies: never, Roles: attr('roles'), Users: attr('users') },
    },
    aws_iam_role_policy_attachment: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arn'), Users: never },
    },
    aws_iam_role_policy_attachments_exclusive: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arns'), Users: never },
    },
    aws_iam_user_policy_attachments_exclusive: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arns') },
    },
    aws_iam_group_policy_attachments_exclusive: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arns'), Users: never },
    },
    aws_iam_user: {
      type: 'AWS::IAM::User',
      named: 'name',
      fields: {
        UserName: attr('name'),
        PermissionsBoundary: attr('permissions_boundary'),
        Groups: never,
        LoginProfile: never,
        ManagedPolicyArns: never,
        Policies: never,
      },
    },
    aws_iam_group: {
      type: 'AWS::IAM::Group',
      named: 'name',
      fields: { GroupName: attr('name'), ManagedPolicyArns: never, Policies: never },
    },
  },
  companions: {
    aws_accessanalyzer_archive_rule: {
      of: ['aws_accessanalyzer_analyzer'],
      by: 'analyzer_name',
      adds: true,
      fields: {
        ArchiveRules: one({ Filter: list('filter', { Property: attr('criteria'), Eq: attr('eq') }) }),
      },
    },
    aws_iam_user_group_membership: {
      of: ['aws_iam_user'],
      by: 'user',
      adds: true,
      fields: { Groups: attr('groups') },
    },
    aws_iam_role_policy_attachment: attached('aws_iam_role', 'role'),
    aws_iam_role_policy_attachments_exclusive: {
      of: ['aws_iam_role'],
      by: 'role_name',
      adds: true,
      fields: { ManagedPolicyArns: attr('policy_arns') },
    },
    aws_iam_group_policy_attachments_exclusive: {
      of: ['aws_iam_group'],
      by: 'group_name',
      adds: true,
      fields: { ManagedPolicyArns: attr('policy_arns') },
    },
    aws_iam_user_policy_attachment: attached('aws_iam_user', 'user'),
    aws_iam_user_policy_attachments_exclusive: {
      of: ['aws_iam_user'],
      by: 'user_name',
      adds: true,
      fields: { ManagedPolicyArns: attr('policy_arns') },
    },
    aws_iam_group_policy_attachment: attached('aws_iam_group', 'group'),
    aws_iam_policy_attachment: {
      of: ['aws_iam_policy'],
      by: 'policy_arn',
      fields: { Roles: attr('roles'), Users: attr('users') },
    },
    aws_iam_user_login_profile: {
      of: ['aws_iam_user'],
      by: 'user',
      fields: { LoginProfile: group(same('PasswordResetRequired')) },
    },
  },
};
