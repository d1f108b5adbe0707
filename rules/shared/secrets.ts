import { all, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/**
 * Whether a secret is kept out of sight: it comes from a secret store or a `NoEcho` parameter without a default,
 * or is not there at all. A text, a default, and a parameter that is shown are in sight.
 */
export function isHidden(secret: Value): Answer {
  const { data } = secret;
  switch (data.kind) {
    case 'absent':
      return secret.decided(true);
    case 'literal':
      // A parameter that is empty where nobody gives it a value has none that could be read.
      return data.value !== ''
        ? secret.decided(false)
        : secret.origin === undefined
          ? secret.decided(true)
          : unknown;
    case 'choice':
      return secret.decided(false);
    case 'present':
      return secret.decided(data.echoed !== true);
    default:
      return unknown;
  }
}

/** Whether the secrets at all paths are kept out of sight. */
export function areHidden(resource: Resource, paths: readonly string[]): Answer {
  return all(...paths.map((path) => isHidden(resource.get(path))));
}

/** What a channel to Apple's phones signs in with. */
const APPLE = ['PrivateKey', 'TokenKey'];

/** Where types that have no rule of their own keep a secret. */
export const SECRET_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
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
