import { type Path, Value } from '../../../model/index.ts';
import { type BlockInstance, blocksOf } from '../blocks.ts';
import { attr, computed, group, headerPlace, inside, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const cognito: ServiceTables = {
  resources: {
    aws_cognito_user_pool_client: {
      type: 'AWS::Cognito::UserPoolClient',
      fields: {
        ...same(
          'EnableTokenRevocation',
          'ExplicitAuthFlows',
          'PreventUserExistenceErrors',
          'UserPoolId',
          'WriteAttributes',
        ),
        AllowedOAuthFlows: attr('allowed_oauth_flows'),
        CallbackURLs: attr('callback_urls'),
        LogoutURLs: attr('logout_urls'),
      },
    },
    aws_cognito_user_pool_domain: { type: 'AWS::Cognito::UserPoolDomain', fields: same('UserPoolId') },
    aws_cognito_user_pool: {
      type: 'AWS::Cognito::UserPool',
      fields: {
        EnabledMfas: computed(factorsOf),
        ...same('MfaConfiguration', 'DeletionProtection', 'UserPoolTier'),
        AdminCreateUserConfig: object('admin_create_user_config', same('AllowAdminCreateUserOnly')),
        // The provider sends an attribute that does not say it as one that cannot be changed.
        Schema: list('schema', { ...same('Name'), Mutable: attr('mutable', { default: false }) }),
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
    aws_cognito_identity_provider: {
      type: 'AWS::Cognito::UserPoolIdentityProvider',
      fields: same('ProviderDetails'),
    },
    aws_cognito_identity_pool: {
      type: 'AWS::Cognito::IdentityPool',
      fields: same('AllowClassicFlow', 'AllowUnauthenticatedIdentities'),
    },
  },
};

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
