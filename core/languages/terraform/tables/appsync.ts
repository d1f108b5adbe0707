import { attr, list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const appsync: ServiceTables = {
  resources: {
    aws_appsync_api: {
      type: 'AWS::AppSync::Api',
      fields: {
        Name: attr('name'),
        EventConfig: object('event_config', {
          AuthProviders: list('auth_provider', { AuthType: attr('auth_type') }),
          ConnectionAuthModes: list('connection_auth_mode', same('AuthType')),
          DefaultPublishAuthModes: list('default_publish_auth_mode', same('AuthType')),
          DefaultSubscribeAuthModes: list('default_subscribe_auth_mode', same('AuthType')),
        }),
      },
    },
    aws_appsync_api_cache: {
      type: 'AWS::AppSync::ApiCache',
      fields: same('AtRestEncryptionEnabled', 'TransitEncryptionEnabled'),
    },
    aws_appsync_graphql_api: {
      type: 'AWS::AppSync::GraphQLApi',
      fields: {
        ...same('AuthenticationType', 'IntrospectionConfig', 'QueryDepthLimit', 'Visibility', 'XrayEnabled'),
        AdditionalAuthenticationProviders: list(
          'additional_authentication_provider',
          same('AuthenticationType'),
        ),
        EnvironmentVariables: never,
        LogConfig: object('log_config', {
          CloudWatchLogsRoleArn: attr('cloudwatch_logs_role_arn'),
          FieldLogLevel: attr('field_log_level'),
        }),
      },
    },
  },
};
