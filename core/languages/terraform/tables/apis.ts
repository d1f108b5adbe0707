import { attr, CREATE_BEFORE_DESTROY, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** What is said of connections to other services of a mesh. */
const BACKENDS = {
  BackendDefaults: object('backend_defaults', {
    ClientPolicy: object('client_policy', { TLS: object('tls', same('Enforce')) }),
  }),
};

/** APIs and what runs behind them: API Gateway, AppSync, App Runner, App Mesh. */
export const apis: ServiceTables = {
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
      fields: { RestApiId: attr('rest_api_id'), create_before_destroy: CREATE_BEFORE_DESTROY },
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
        ...same('DisableExecuteApiEndpoint', 'Name', 'ProtocolType'),
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
    aws_appmesh_mesh: {
      type: 'AWS::AppMesh::Mesh',
      fields: { Spec: object('spec', { EgressFilter: object('egress_filter', same('Type')) }) },
    },
    aws_appmesh_virtual_gateway: {
      type: 'AWS::AppMesh::VirtualGateway',
      fields: { Spec: object('spec', BACKENDS) },
    },
    aws_appmesh_virtual_node: {
      type: 'AWS::AppMesh::VirtualNode',
      fields: { Spec: object('spec', BACKENDS) },
    },
    aws_apprunner_service: {
      type: 'AWS::AppRunner::Service',
      fields: {
        NetworkConfiguration: object('network_configuration', {
          EgressConfiguration: object('egress_configuration', same('EgressType')),
          IngressConfiguration: object('ingress_configuration', same('IsPubliclyAccessible')),
        }),
        ObservabilityConfiguration: object('observability_configuration', same('ObservabilityEnabled')),
      },
    },
    aws_appsync_api_cache: {
      type: 'AWS::AppSync::ApiCache',
      fields: same('AtRestEncryptionEnabled', 'TransitEncryptionEnabled'),
    },
    aws_cloudfront_response_headers_policy: {
      type: 'AWS::CloudFront::ResponseHeadersPolicy',
      fields: {
        ResponseHeadersPolicyConfig: group({
          SecurityHeadersConfig: object('security_headers_config', {
            StrictTransportSecurity: object(
              'strict_transport_security',
              same('AccessControlMaxAgeSec', 'Override'),
            ),
          }),
        }),
      },
    },
  },
  companions: {
    aws_api_gateway_rest_api_policy: {
      of: ['aws_api_gateway_rest_api'],
      by: 'rest_api_id',
      fields: { Policy: attr('policy') },
    },
  },
};
