import { Value } from '../../../model/index.ts';
import {
  attr,
  computed,
  CREATE_BEFORE_DESTROY,
  type Field,
  group,
  inside,
  list,
  never,
  object,
  one,
  same,
} from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const apigateway: ServiceTables = {
  resources: {
    aws_api_gateway_base_path_mapping: {
      type: 'AWS::ApiGateway::BasePathMapping',
      fields: { RestApiId: attr('api_id') },
    },
    aws_api_gateway_client_certificate: {
      type: 'AWS::ApiGateway::ClientCertificate',
      fields: same('Description'),
    },
    aws_api_gateway_deployment: {
      type: 'AWS::ApiGateway::Deployment',
      fields: {
        RestApiId: attr('rest_api_id'),
        // Up to version 5 of the provider; the stage that it makes has settings of nothing.
        StageName: attr('stage_name'),
        StageDescription: group({ AccessLogSetting: never }),
        create_before_destroy: CREATE_BEFORE_DESTROY,
      },
    },
    aws_api_gateway_usage_plan: {
      type: 'AWS::ApiGateway::UsagePlan',
      fields: { ApiStages: list('api_stages', same('ApiId', 'Stage')) },
    },
    aws_apigatewayv2_api_mapping: {
      type: 'AWS::ApiGatewayV2::ApiMapping',
      fields: same('ApiId'),
    },
    aws_apigatewayv2_api: {
      type: 'AWS::ApiGatewayV2::Api',
      fields: {
        ...same('Body', 'DisableExecuteApiEndpoint', 'Name', 'ProtocolType'),
        CorsConfiguration: object('cors_configuration', same('AllowCredentials', 'AllowOrigins')),
      },
    },
    aws_apigatewayv2_integration: {
      type: 'AWS::ApiGatewayV2::Integration',
      fields: {
        ...same('ApiId', 'ConnectionType', 'IntegrationType', 'IntegrationUri'),
        TlsConfig: object('tls_config', same('ServerNameToVerify')),
      },
    },
    aws_api_gateway_stage: {
      type: 'AWS::ApiGateway::Stage',
      fields: {
        MethodSettings: never,
        ...same('CacheClusterEnabled', 'RestApiId', 'ClientCertificateId'),
        DeploymentId: attr('deployment_id'),
        StageName: attr('stage_name'),
        TracingEnabled: attr('xray_tracing_enabled'),
        AccessLogSetting: object('access_log_settings', same('DestinationArn', 'Format')),
      },
    },
    aws_api_gateway_method: {
      type: 'AWS::ApiGateway::Method',
      fields: {
        ...same('ApiKeyRequired', 'HttpMethod', 'RequestValidatorId', 'RestApiId'),
        AuthorizationType: attr('authorization'),
        AuthorizerId: attr('authorizer_id'),
      },
    },
    aws_api_gateway_rest_api: {
      type: 'AWS::ApiGateway::RestApi',
      named: 'name',
      fields: {
        ...same('Body', 'DisableExecuteApiEndpoint', 'Policy'),
        create_before_destroy: CREATE_BEFORE_DESTROY,
        EndpointConfiguration: object('endpoint_configuration', same('Types')),
      },
    },
    aws_api_gateway_domain_name: { type: 'AWS::ApiGateway::DomainName', fields: same('SecurityPolicy') },
    aws_apigatewayv2_stage: {
      type: 'AWS::ApiGatewayV2::Stage',
      fields: {
        ...same('ApiId'),
        AccessLogSettings: object('access_log_settings', same('DestinationArn', 'Format')),
        DefaultRouteSettings: object(
          'default_route_settings',
          same('LoggingLevel', 'ThrottlingBurstLimit', 'ThrottlingRateLimit'),
        ),
        RouteSettings: list('route_settings', same('RouteKey')),
      },
    },
    aws_apigatewayv2_route: {
      type: 'AWS::ApiGatewayV2::Route',
      fields: { ...same('AuthorizationType', 'AuthorizerId', 'RouteKey'), ApiId: attr('api_id') },
    },
  },
  companions: {
    aws_api_gateway_rest_api_policy: {
      of: ['aws_api_gateway_rest_api'],
      by: 'rest_api_id',
      fields: { Policy: attr('policy') },
    },
    aws_api_gateway_integration: {
      of: ['aws_api_gateway_method'],
      by: 'http_method',
      readOnly: true,
      fields: { Integration: group({ Uri: attr('uri'), ...same('ConnectionType', 'Type') }) },
    },
    aws_api_gateway_method_settings: {
      of: ['aws_api_gateway_stage'],
      by: 'stage_name',
      adds: true,
      fields: {
        MethodSettings: one({
          CacheDataEncrypted: inside('settings', attr('cache_data_encrypted')),
          ThrottlingBurstLimit: inside('settings', attr('throttling_burst_limit')),
          ThrottlingRateLimit: inside('settings', attr('throttling_rate_limit')),
          CachingEnabled: inside('settings', attr('caching_enabled')),
          DataTraceEnabled: inside('settings', attr('data_trace_enabled')),
          LoggingLevel: inside('settings', attr('logging_level')),
          // `*/*` is every method; of another path, the part behind the last slash is the method.
          HttpMethod: methodPart((path) => path.slice(path.lastIndexOf('/') + 1)),
          ResourcePath: methodPart((path) =>
            path === '*/*' ? '/*' : `/${path.slice(0, path.lastIndexOf('/'))}`,
          ),
        }),
      },
    },
  },
};

function methodPart(take: (path: string) => string): Field {
  return computed((owner, path) => {
    const value = attr('method_path').read(owner, path);
    const text = value.literal();
    return text === undefined
      ? value
      : new Value({ kind: 'literal', value: take(String(text)) }, value.place, path);
  });
}
