import { attr, list, object, one, only, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const OWNER = { of: ['aws_ssoadmin_permission_set'], by: 'permission_set_arn' };

/** Who gets into an account and how: passwords, keys, identity providers, permission sets, clients of user pools. */
export const access: ServiceTables = {
  resources: {
    'backend.s3': {
      type: 'Terraform::Backend',
      fields: { access_key: attr('access_key'), secret_key: attr('secret_key'), token: attr('token') },
    },
    'provider.aws': {
      type: 'Terraform::Provider',
      fields: { access_key: attr('access_key'), secret_key: attr('secret_key'), token: attr('token') },
    },
    aws_accessanalyzer_analyzer: {
      type: 'AWS::AccessAnalyzer::Analyzer',
      named: 'analyzer_name',
      fields: { Type: attr('type', { default: 'ACCOUNT' }) },
    },
    aws_cognito_user_pool_client: {
      type: 'AWS::Cognito::UserPoolClient',
      fields: {
        ...same('EnableTokenRevocation', 'ExplicitAuthFlows', 'PreventUserExistenceErrors'),
        AllowedOAuthFlows: attr('allowed_oauth_flows'),
        CallbackURLs: attr('callback_urls'),
        LogoutURLs: attr('logout_urls'),
      },
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
    aws_iam_openid_connect_provider: {
      type: 'AWS::IAM::OIDCProvider',
      fields: { ...same('ClientIdList'), Url: attr('url') },
    },
    aws_iam_server_certificate: { type: 'AWS::IAM::ServerCertificate', named: 'name', fields: {} },
    aws_iam_service_linked_role: {
      type: 'AWS::IAM::ServiceLinkedRole',
      fields: { AWSServiceName: attr('aws_service_name') },
    },
    aws_kms_grant: {
      type: 'Terraform::KMS::Grant',
      named: 'name',
      fields: {
        ...same('GranteePrincipal', 'KeyId', 'Operations'),
        Constraints: object('constraints', same('EncryptionContextEquals', 'EncryptionContextSubset')),
      },
    },
    aws_ssoadmin_permission_set: {
      type: 'AWS::SSO::PermissionSet',
      fields: same('SessionDuration'),
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
    aws_ssoadmin_managed_policy_attachment: {
      ...OWNER,
      adds: true,
      fields: { ManagedPolicies: only('managed_policy_arn') },
    },
    aws_ssoadmin_permission_set_inline_policy: { ...OWNER, fields: { InlinePolicy: attr('inline_policy') } },
  },
};
