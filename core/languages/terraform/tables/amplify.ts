import { attr, group, has, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** The user and the password in Base64, which hides nothing. */
const BASIC_AUTH = group({ Password: attr('basic_auth_credentials') }, has('basic_auth_credentials'));

export const amplify: ServiceTables = {
  resources: {
    aws_amplify_app: {
      type: 'AWS::Amplify::App',
      fields: {
        ...same('AccessToken', 'EnvironmentVariables', 'OauthToken'),
        BuildSpec: attr('build_spec'),
        BasicAuthConfig: BASIC_AUTH,
        AutoBranchCreationConfig: object('auto_branch_creation_config', {
          ...same('BuildSpec', 'EnvironmentVariables'),
          BasicAuthConfig: BASIC_AUTH,
        }),
      },
    },
    aws_amplify_branch: {
      type: 'AWS::Amplify::Branch',
      fields: { ...same('EnvironmentVariables'), BuildSpec: never, BasicAuthConfig: BASIC_AUTH },
    },
  },
};
