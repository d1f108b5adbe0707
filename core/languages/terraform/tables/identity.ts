import { Value, type Path } from '../../../model/index.ts';
import { blocksOf, type BlockInstance } from '../blocks.ts';
import {
  attr,
  computed,
  constant,
  group,
  has,
  headerPlace,
  inside,
  list,
  never,
  object,
  one,
  only,
  same,
} from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const POLICY = { PolicyDocument: attr('policy'), PolicyName: attr('name') };

const INLINE = list('inline_policy', { PolicyDocument: attr('policy'), PolicyName: attr('name') });

const attached = (of: string, by: string) =>
  ({ of: [of], by, adds: true, fields: { ManagedPolicyArns: only('policy_arn') } }) as const;

/** The second factors of a user pool, each of which has a block of its own. */
function factorsOf(owner: BlockInstance, path: Path): Value {
  const place = headerPlace(owner);
  const named = (value: string) => new Value({ kind: 'literal', value }, place, path);
  const blocks = (name: string) => blocksOf(owner.block, name, owner.scope);
  const [sms, email] = [blocks('sms_configuration'), blocks('email_mfa_configuration')];
  const app = inside('software_token_mfa_configuration', attr('enabled')).read(owner, path).or(false);
  const factors = [
    ...(app.is(true).truth === 'yes' ? [named('SOFTWARE_TOKEN_MFA')] : []),
    ...(sms.instances.length > 0 ? [named('SMS_MFA')] : []),
    ...(email.instances.length > 0 ? [named('EMAIL_OTP')] : []),
  ];
  const open = app.is(true).truth === 'unknown' || sms.open || email.open;
  return new Value({ kind: 'list', items: () => factors, open }, place, path);
}

export const identity: ServiceTables = {
  resources: {
    aws_iam_policy: {
      type: 'AWS::IAM::ManagedPolicy',
      named: 'name',
      fields: {
        PolicyDocument: attr('policy'),
        ManagedPolicyName: attr('name'),
        Path: attr('path'),
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
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arn'), Users: attr('users') },
    },
    aws_iam_role_policy_attachment: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arn') },
    },
    aws_iam_role_policy_attachments_exclusive: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arns') },
    },
    aws_iam_user_policy_attachments_exclusive: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arns') },
    },
    aws_iam_group_policy_attachments_exclusive: {
      type: 'Terraform::IAM::PolicyAttachment',
      fields: { PolicyArn: attr('policy_arns') },
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
    aws_iam_group: { type: 'AWS::IAM::Group', named: 'name', fields: { GroupName: attr('name') } },
    aws_kms_key: {
      type: 'AWS::KMS::Key',
      fields: {
        ...same('EnableKeyRotation', 'KeyUsage', 'MultiRegion', 'Description'),
        // Other origins have resources of their own.
        Origin: never,
        BypassPolicyLockoutSafetyCheck: attr('bypass_policy_lockout_safety_check'),
        Enabled: attr('is_enabled'),
        KeyPolicy: attr('policy'),
        KeySpec: attr('customer_master_key_spec'),
        PendingWindowInDays: attr('deletion_window_in_days'),
        RotationPeriodInDays: attr('rotation_period_in_days'),
      },
    },
    aws_kms_external_key: {
      type: 'AWS::KMS::Key',
      fields: {
        ...same('Description', 'KeySpec', 'KeyUsage', 'MultiRegion'),
        // Its material comes from outside, so that AWS cannot make it anew.
        Origin: constant('EXTERNAL'),
        BypassPolicyLockoutSafetyCheck: attr('bypass_policy_lockout_safety_check'),
        KeyPolicy: attr('policy'),
        PendingWindowInDays: attr('deletion_window_in_days'),
      },
    },
    aws_kms_replica_key: {
      type: 'AWS::KMS::ReplicaKey',
      fields: { KeyPolicy: attr('policy'), Enabled: attr('enabled') },
    },
    aws_cognito_user_pool: {
      type: 'AWS::Cognito::UserPool',
      fields: {
        EnabledMfas: computed(factorsOf),
        ...same('MfaConfiguration', 'DeletionProtection', 'UserPoolTier'),
        Policies: group({
          PasswordPolicy: object('password_policy', {
            ...same('MinimumLength', 'TemporaryPasswordValidityDays'),
            // What a block leaves out the provider sends as not required.
            RequireLowercase: attr('require_lowercase', { default: false }),
            RequireNumbers: attr('require_numbers', { default: false }),
            RequireSymbols: attr('require_symbols', { default: false }),
            RequireUppercase: attr('require_uppercase', { default: false }),
          }),
        }),
        LambdaConfig: object('lambda_config', same('DefineAuthChallenge')),
        UserPoolAddOns: object('user_pool_add_ons', {
          AdvancedSecurityMode: attr('advanced_security_mode'),
          AdvancedSecurityAdditionalFlows: object(
            'advanced_security_additional_flows',
            same('CustomAuthMode'),
          ),
        }),
      },
    },
    aws_cognito_identity_pool: {
      type: 'AWS::Cognito::IdentityPool',
      fields: same('AllowClassicFlow', 'AllowUnauthenticatedIdentities'),
    },
    aws_secretsmanager_secret: {
      type: 'AWS::SecretsManager::Secret',
      named: 'name',
      fields: same('KmsKeyId'),
    },
    aws_secretsmanager_secret_rotation: {
      type: 'AWS::SecretsManager::RotationSchedule',
      fields: {
        SecretId: attr('secret_id'),
        RotationLambdaARN: attr('rotation_lambda_arn'),
        RotationRules: object(
          'rotation_rules',
          same('AutomaticallyAfterDays', 'ScheduleExpression', 'Duration'),
        ),
      },
    },
    aws_sns_topic: [
      {
        type: 'AWS::SNS::Topic',
        named: 'name',
        fields: { ...same('KmsMasterKeyId'), TopicName: attr('name') },
      },
      {
        type: 'AWS::SNS::TopicPolicy',
        when: has('policy'),
        fields: { PolicyDocument: attr('policy') },
      },
    ],
    aws_sns_topic_policy: {
      type: 'AWS::SNS::TopicPolicy',
      fields: { PolicyDocument: attr('policy'), Topics: only('arn') },
    },
    aws_sqs_queue: [
      {
        type: 'AWS::SQS::Queue',
        named: 'name',
        fields: {
          ...same('KmsMasterKeyId', 'SqsManagedSseEnabled', 'RedrivePolicy', 'RedriveAllowPolicy'),
          KmsDataKeyReusePeriodSeconds: attr('kms_data_key_reuse_period_seconds'),
          MessageRetentionPeriod: attr('message_retention_seconds'),
          FifoQueue: attr('fifo_queue'),
          QueueName: attr('name'),
        },
      },
      { type: 'AWS::SQS::QueuePolicy', when: has('policy'), fields: { PolicyDocument: attr('policy') } },
    ],
    aws_sqs_queue_policy: {
      type: 'AWS::SQS::QueuePolicy',
      fields: { PolicyDocument: attr('policy'), Queues: only('queue_url') },
    },
  },
  companions: {
    aws_iam_role_policy_attachment: attached('aws_iam_role', 'role'),
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
      fields: { Users: attr('users') },
    },
    aws_iam_user_login_profile: {
      of: ['aws_iam_user'],
      by: 'user',
      fields: { LoginProfile: group(same('PasswordResetRequired')) },
    },
    aws_iam_user_policy: {
      of: ['aws_iam_user'],
      by: 'user',
      adds: true,
      fields: { Policies: one({ PolicyDocument: attr('policy'), PolicyName: attr('name') }) },
    },
    aws_kms_key_policy: {
      of: ['aws_kms_key', 'aws_kms_external_key', 'aws_kms_replica_key'],
      by: 'key_id',
      fields: { KeyPolicy: attr('policy') },
    },
  },
};
