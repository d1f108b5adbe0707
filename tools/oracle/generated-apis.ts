import { arn, maybe, type Json } from './generated-events.ts';
import type { Random } from './random.ts';

/** A REST API in one of many forms. */
export function api(random: Random): Json {
  return {
    Type: 'AWS::Serverless::Api',
    ...(random.in100(20) ? { Condition: 'Big' } : {}),
    Properties: {
      StageName: random.one<Json>(['live', { Ref: 'Size' }]),
      ...maybe(random, {
        Auth: [
          { DefaultAuthorizer: 'AWS_IAM' },
          { DefaultAuthorizer: 'AWS_IAM', AddDefaultAuthorizerToCorsPreflight: false },
          { Authorizers: { Pool: { UserPoolArn: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/p' } } },
          {
            Authorizers: {
              Pool: { UserPoolArn: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/p' },
              Mine: { FunctionArn: arn('Receiver') },
            },
            DefaultAuthorizer: 'Mine',
          },
          {
            Authorizers: {
              Mine: {
                FunctionArn: arn('Receiver'),
                FunctionPayloadType: 'REQUEST',
                Identity: { Headers: ['a'] },
              },
            },
            DefaultAuthorizer: 'Mine',
          },
          {
            ApiKeyRequired: true,
            UsagePlan: { CreateUsagePlan: 'PER_API', Throttle: { RateLimit: 5, BurstLimit: 5 } },
          },
          { ApiKeyRequired: true, UsagePlan: { CreateUsagePlan: 'NONE' } },
          {
            ResourcePolicy: {
              CustomStatements: [
                {
                  Effect: 'Allow',
                  Principal: '*',
                  Action: 'execute-api:Invoke',
                  Resource: ['execute-api:/*'],
                },
              ],
            },
          },
          { ResourcePolicy: { AwsAccountWhitelist: ['111122223333'] } },
          { ResourcePolicy: { SourceVpcWhitelist: ['vpc-1'] } },
          { ResourcePolicy: { IpRangeBlacklist: ['1.2.3.4'] } },
        ],
        Domain: [
          { DomainName: 'a.example', CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' },
          {
            DomainName: 'a.example',
            CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c',
            SecurityPolicy: 'TLS_1_0',
            EndpointConfiguration: 'REGIONAL',
          },
          {
            DomainName: 'a.example',
            CertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/c',
            EndpointConfiguration: 'EDGE',
            SecurityPolicy: 'TLS_1_2',
            MutualTlsAuthentication: { TruststoreUri: 's3://b/k' },
          },
        ],
        EndpointConfiguration: [
          { Type: 'PRIVATE', VPCEndpointIds: ['vpce-1'] },
          'REGIONAL',
          { Type: 'EDGE' },
        ],
        GatewayResponses: [
          { DEFAULT_4XX: { ResponseParameters: { Headers: { 'Access-Control-Allow-Origin': "'*'" } } } },
        ],
        DefinitionBody: [
          {
            swagger: '2.0',
            info: { title: 't', version: '1' },
            paths: {
              '/x': {
                get: {
                  'x-amazon-apigateway-integration': {
                    type: 'http_proxy',
                    uri: 'http://a.example',
                    httpMethod: 'GET',
                  },
                },
              },
            },
          },
        ],
        OpenApiVersion: ['3.0.1'],
        Cors: ["'*'"],
        CanarySetting: [{ PercentTraffic: 10 }],
        Variables: [{ password: 'kT9vQ2mLx8rWz' }],
        MinimumCompressionSize: [1024],
        PropagateTags: [true],
        TracingEnabled: [true, { 'Fn::If': ['Big', true, false] }],
        SecurityPolicy: ['TLS_1_0', 'SecurityPolicy_TLS13_1_3_2025_09'],
        CacheClusterEnabled: [true],
        MethodSettings: [
          [{ HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true }],
          [{ HttpMethod: 'GET', ResourcePath: '/x', LoggingLevel: 'INFO', DataTraceEnabled: true }],
        ],
      }),
    },
  };
}

/** An HTTP API in one of many forms. */
export function httpApi(random: Random): Json {
  return {
    Type: 'AWS::Serverless::HttpApi',
    Properties: maybe(random, {
      StageName: ['live', '$default'],
      Auth: [
        {
          Authorizers: {
            Jwt: {
              JwtConfiguration: { issuer: 'https://i.example', audience: ['a'] },
              IdentitySource: '$request.header.Authorization',
            },
          },
          DefaultAuthorizer: 'Jwt',
        },
        {
          Authorizers: {
            Jwt: {
              JwtConfiguration: { issuer: 'https://i.example', audience: ['a'] },
              IdentitySource: '$request.header.Authorization',
            },
            Mine: {
              FunctionArn: arn('Receiver'),
              AuthorizerPayloadFormatVersion: '2.0',
              EnableFunctionDefaultPermissions: true,
            },
          },
        },
        { EnableIamAuthorizer: true },
        { EnableIamAuthorizer: true, DefaultAuthorizer: 'AWS_IAM' },
      ],
      Domain: [
        { DomainName: 'a.example', CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' },
        {
          DomainName: 'a.example',
          CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c',
          SecurityPolicy: 'TLS_1_2',
        },
      ],
      DefaultRouteSettings: [{ ThrottlingBurstLimit: 5 }],
      RouteSettings: [{ 'POST /x': { ThrottlingBurstLimit: 5, DataTraceEnabled: true } }],
      AccessLogSettings: [{ DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:a', Format: 'x' }],
      DefinitionBody: [
        {
          openapi: '3.0.1',
          info: { title: 't', version: '1' },
          paths: {
            '/x': {
              get: {
                'x-amazon-apigateway-integration': {
                  type: 'http_proxy',
                  uri: 'http://a.example',
                  httpMethod: 'GET',
                  payloadFormatVersion: '1.0',
                },
              },
            },
          },
        },
      ],
      CorsConfiguration: [{ AllowOrigins: ['*'], AllowHeaders: ['*'] }, true],
      StageVariables: [{ password: 'kT9vQ2mLx8rWz' }],
      FailOnWarnings: [true],
    }),
  };
}
