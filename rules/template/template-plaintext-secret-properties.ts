import { all, defineRule, yes } from '../../core/model/index.ts';
import { areHidden, isHidden } from '../shared/secrets.ts';

/** What a channel to Apple's phones signs in with. */
const APPLE = ['PrivateKey', 'TokenKey'];

/** Where types that have no rule of their own keep a secret. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  'AWS::Amplify::App': ['OauthToken', 'AccessToken', 'BasicAuthConfig.Password'],
  'AWS::Amplify::Branch': ['BasicAuthConfig.Password'],
  'AWS::AppStream::DirectoryConfig': ['ServiceAccountCredentials.AccountPassword'],
  'AWS::CodePipeline::Webhook': ['AuthenticationConfiguration.SecretToken'],
  'AWS::DirectoryService::MicrosoftAD': ['Password'],
  'AWS::DirectoryService::SimpleAD': ['Password'],
  'AWS::EMR::Cluster': [
    'KerberosAttributes.KdcAdminPassword',
    'KerberosAttributes.CrossRealmTrustPrincipalPassword',
    'KerberosAttributes.ADDomainJoinPassword',
  ],
  'AWS::Lambda::Permission': ['EventSourceToken'],
  'AWS::ManagedBlockchain::Member': [
    'MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword',
  ],
  'AWS::OpsWorks::App': ['AppSource.Password', 'AppSource.SshKey', 'SslConfiguration.PrivateKey'],
  'AWS::OpsWorks::Stack': ['CustomCookbooksSource.Password', 'CustomCookbooksSource.SshKey'],
  'AWS::Pinpoint::APNSChannel': APPLE,
  'AWS::Pinpoint::APNSSandboxChannel': APPLE,
  'AWS::Pinpoint::APNSVoipChannel': APPLE,
  'AWS::Pinpoint::APNSVoipSandboxChannel': APPLE,
};

export default defineRule({
  id: 'template-plaintext-secret-properties',
  title: 'Passwords, tokens and keys are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: {
    kics: ['directory_service_simple_ad_password_exposed', 'amplify_app_access_token_exposed'],
    cfnNag: [
      'F31',
      'F36',
      'F41',
      'F50',
      'F53',
      'F57',
      'F58',
      'F60',
      'F65',
      'F67',
      'F69',
      'F71',
      'F43',
      'F45',
      'F47',
      'F49',
      'F54',
      'F61',
      'F62',
      'F64',
    ],
    guard: ['MICROSOFT_AD_PASSWORD_USES_SECURE_SERVICE'],
  },
  on: Object.keys(SECRETS),
  holds: (resource) =>
    all(
      areHidden(resource, SECRETS[resource.type] ?? []),
      resource.type === 'AWS::OpsWorks::Stack'
        ? resource.list('RdsDbInstances').every((database) => isHidden(database.get('DbPassword')))
        : yes,
    ),
  message: (resource) =>
    `A secret of ${resource.name} can be read by everyone who can read this template or its stack.`,
});
