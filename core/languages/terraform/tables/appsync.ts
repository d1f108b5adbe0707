import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const appsync: ServiceTables = {
  resources: {
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
        LogConfig: object('log_config', {
          CloudWatchLogsRoleArn: attr('cloudwatch_logs_role_arn'),
          FieldLogLevel: attr('field_log_level'),
        }),
      },
    },
  },
};
