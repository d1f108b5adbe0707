import { Random } from './random.ts';

const COUNT = Number(process.env['ORACLE_TEMPLATES'] ?? 120);
const SEED = Number(process.env['ORACLE_SEED'] ?? 1);

/** Templates of SAM, the same for the same seed. */
export function generatedTemplates(): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: COUNT }, (_, i) => ({
    name: `generated/${i}`,
    text: JSON.stringify(template(new Random(SEED * 10_007 + i)), undefined, 2),
  }));
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function template(random: Random): Json {
  const functions = random.times(1 + random.below(2), (i) => [`Orders${i}`, functionOf(random)] as const);
  const some = [
    ['Mine', httpApi(random)],
    ['Rest', restApi(random)],
    ['Things', { Type: 'AWS::Serverless::SimpleTable', Properties: table(random) }],
    ['Flow', machine(random)],
    ['Chat', socket(random)],
    ['Graph', graph(random)],
    ['Link', connector(random)],
  ] as const;
  return {
    Transform: 'AWS::Serverless-2016-10-31',
    ...(random.in100(60) ? { Globals: globals(random) } : {}),
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic' },
      Bucket: { Type: 'AWS::S3::Bucket' },
      Queue: { Type: 'AWS::SQS::Queue' },
      Stream: { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1 } },
      ...Object.fromEntries(functions),
      ...Object.fromEntries([some[0], some[1], ...some.slice(2).filter(() => random.in100(35))]),
    },
  };
}

function maybe(
  random: Random,
  properties: Readonly<Record<string, readonly Json[]>>,
): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) =>
      random.in100(45) ? [[name, random.one(values)] as const] : [],
    ),
  );
}

const TRACING = ['Active', 'PassThrough', 'Disabled'];
const VPC = { SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1', 'subnet-2'] };
const LOGS: Json = {
  DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:access',
  Format: '$context.requestId',
};

function globals(random: Random): Json {
  return {
    Function: {
      Runtime: random.one(['python3.13', 'nodejs22.x', 'python3.8']),
      ...maybe(random, {
        Tracing: TRACING,
        Environment: [{ Variables: { STAGE: 'prod' } }],
        VpcConfig: [VPC],
        MemorySize: [128, 256],
        Tags: [{ team: 'ops' }],
        KmsKeyArn: ['arn:aws:kms:eu-west-1:111122223333:key/1'],
        ReservedConcurrentExecutions: [1],
      }),
    },
    Api: maybe(random, {
      TracingEnabled: [true, false],
      AccessLogSetting: [LOGS],
      EndpointConfiguration: ['REGIONAL', { Type: 'PRIVATE' }],
      MethodSettings: [[{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'INFO', MetricsEnabled: true }]],
      CacheClusterEnabled: [true],
      MinimumCompressionSize: [0],
    }),
    HttpApi: maybe(random, {
      AccessLogSettings: [LOGS],
      CorsConfiguration: [true, { AllowOrigins: ['https://a.example'] }],
      DefaultRouteSettings: [{ ThrottlingBurstLimit: 5, DetailedMetricsEnabled: true }],
    }),
    SimpleTable: maybe(random, { SSESpecification: [{ SSEEnabled: true }] }),
  };
}

function functionOf(random: Random): Json {
  return {
    Type: 'AWS::Serverless::Function',
    Properties: {
      InlineCode: 'x',
      Handler: 'app.handler',
      Runtime: random.one(['python3.13', 'nodejs22.x', 'python3.9']),
      ...maybe(random, {
        Tracing: TRACING,
        Environment: [{ Variables: { LEVEL: 'info' } }],
        VpcConfig: [VPC],
        Tags: [{ part: 'orders' }],
        DeadLetterQueue: [{ Type: 'SQS', TargetArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } }],
        FunctionUrlConfig: [{ AuthType: 'NONE' }, { AuthType: 'AWS_IAM', Cors: { AllowOrigins: ['*'] } }],
        Policies: [
          ['AmazonS3ReadOnlyAccess'],
          [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
          [{ S3ReadPolicy: { BucketName: { Ref: 'Bucket' } } }, 'AdministratorAccess'],
          { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }] },
        ],
        AutoPublishAlias: ['live'],
        EphemeralStorage: [{ Size: 1024 }],
        LoggingConfig: [{ LogFormat: 'JSON' }],
        PermissionsBoundary: ['arn:aws:iam::111122223333:policy/b'],
        ReservedConcurrentExecutions: [5],
        EventInvokeConfig: [
          {
            MaximumRetryAttempts: 1,
            DestinationConfig: {
              OnFailure: { Type: 'SQS', Destination: { 'Fn::GetAtt': ['Queue', 'Arn'] } },
            },
          },
        ],
      }),
      Events: Object.fromEntries(random.times(random.below(4), (i) => [`Event${i}`, event(random, i)])),
    },
  };
}

function event(random: Random, i: number): Json {
  const auth = maybe(random, { Auth: [{ Authorizer: 'AWS_IAM' }] });
  const letters = maybe(random, {
    DeadLetterConfig: [{ Type: 'SQS' }, { Arn: { 'Fn::GetAtt': ['Queue', 'Arn'] } }],
  });
  return random.one<() => Json>([
    () => ({
      Type: 'HttpApi',
      Properties: { Path: `/h${i}`, Method: 'post', ...maybe(random, { ApiId: [{ Ref: 'Mine' }] }) },
    }),
    () => ({
      Type: 'Api',
      Properties: {
        Path: `/a${i}`,
        Method: random.one(['get', 'ANY', 'POST']),
        ...maybe(random, { RestApiId: [{ Ref: 'Rest' }] }),
        ...auth,
      },
    }),
    () => ({
      Type: 'SNS',
      Properties: { Topic: { Ref: 'Topic' }, ...maybe(random, { SqsSubscription: [true, false] }) },
    }),
    () => ({ Type: 'S3', Properties: { Bucket: { Ref: 'Bucket' }, Events: 's3:ObjectCreated:*' } }),
    () => ({ Type: 'Schedule', Properties: { Schedule: 'rate(1 day)', ...letters } }),
    () => ({ Type: 'ScheduleV2', Properties: { ScheduleExpression: 'rate(1 day)', ...letters } }),
    () => ({ Type: 'EventBridgeRule', Properties: { Pattern: { source: ['x'] }, ...letters } }),
    () => ({ Type: 'SQS', Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] } } }),
    () => ({
      Type: 'Kinesis',
      Properties: {
        Stream: { 'Fn::GetAtt': ['Stream', 'Arn'] },
        StartingPosition: 'LATEST',
        ...maybe(random, {
          DestinationConfig: [{ OnFailure: { Destination: { 'Fn::GetAtt': ['Queue', 'Arn'] } } }],
        }),
      },
    }),
    () => ({ Type: 'CloudWatchLogs', Properties: { LogGroupName: 'g', FilterPattern: 'x' } }),
    () => ({ Type: 'IoTRule', Properties: { Sql: "SELECT * FROM 't'" } }),
    () => ({ Type: 'AlexaSkill', ...(random.in100(50) ? { Properties: { SkillId: 'amzn1.x' } } : {}) }),
  ])();
}

function restApi(random: Random): Json {
  return {
    Type: 'AWS::Serverless::Api',
    Properties: {
      StageName: 'live',
      ...maybe(random, {
        TracingEnabled: [true, false],
        AccessLogSetting: [LOGS],
        EndpointConfiguration: [{ Type: 'REGIONAL' }, 'EDGE'],
        MethodSettings: [
          [
            {
              HttpMethod: '*',
              ResourcePath: '/*',
              LoggingLevel: 'ERROR',
              CachingEnabled: true,
              CacheDataEncrypted: false,
            },
          ],
        ],
        CacheClusterEnabled: [true, false],
        Auth: [
          { DefaultAuthorizer: 'AWS_IAM' },
          { ApiKeyRequired: true },
          {
            Authorizers: { Pool: { UserPoolArn: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/p' } },
            DefaultAuthorizer: 'Pool',
          },
        ],
        Cors: ["'*'", { AllowOrigin: "'https://a.example'" }],
        DisableExecuteApiEndpoint: [true],
        Tags: [{ a: 'b' }],
      }),
    },
  };
}

function httpApi(random: Random): Json {
  return {
    Type: 'AWS::Serverless::HttpApi',
    Properties: maybe(random, {
      AccessLogSettings: [LOGS],
      CorsConfiguration: [true, { AllowOrigins: ['*'] }, { AllowOrigins: ['https://a.example'] }],
      DisableExecuteApiEndpoint: [true, false],
      StageName: ['live'],
      Auth: [{ EnableIamAuthorizer: true, DefaultAuthorizer: 'AWS_IAM' }],
      Tags: [{ a: 'b' }],
      DefaultRouteSettings: [{ ThrottlingRateLimit: 10, DetailedMetricsEnabled: false }],
    }),
  };
}

function table(random: Random): Json {
  return maybe(random, {
    SSESpecification: [{ SSEEnabled: true }, { SSEEnabled: false }],
    PointInTimeRecoverySpecification: [{ PointInTimeRecoveryEnabled: true }],
    ProvisionedThroughput: [{ ReadCapacityUnits: 1, WriteCapacityUnits: 1 }],
    PrimaryKey: [{ Name: 'id', Type: 'String' }],
  });
}

function machine(random: Random): Json {
  return {
    Type: 'AWS::Serverless::StateMachine',
    Properties: {
      Definition: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
      ...maybe(random, {
        Tracing: [{ Enabled: true }, { Enabled: false }],
        Type: ['EXPRESS', 'STANDARD'],
        Logging: [{ Level: 'ALL', IncludeExecutionData: true }, { Level: 'OFF' }],
        Policies: [
          'AdministratorAccess',
          [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: '*' }] }],
        ],
        Events: [
          { Day: { Type: 'Schedule', Properties: { Schedule: 'rate(1 day)' } } },
          { Call: { Type: 'Api', Properties: { Path: '/s', Method: 'post' } } },
        ],
      }),
    },
  };
}

function socket(random: Random): Json {
  return {
    Type: 'AWS::Serverless::WebSocketApi',
    Properties: {
      RouteSelectionExpression: '$request.body.action',
      Routes: {
        $connect: { FunctionArn: { 'Fn::GetAtt': ['Orders0', 'Arn'] } },
        $default: { FunctionArn: { 'Fn::GetAtt': ['Orders0', 'Arn'] } },
      },
      ...maybe(random, { Auth: [{ AuthType: 'AWS_IAM' }, { AuthType: 'NONE' }], AccessLogSettings: [LOGS] }),
    },
  };
}

function graph(random: Random): Json {
  return {
    Type: 'AWS::Serverless::GraphQLApi',
    Properties: {
      SchemaInline: 'type Query { a: String }',
      Auth: { Type: random.one(['API_KEY', 'AWS_IAM']) },
      ...maybe(random, {
        XrayEnabled: [true, false],
        Logging: [true, false, { FieldLogLevel: 'ERROR' }],
        Cache: [
          {
            ApiCachingBehavior: 'FULL_REQUEST_CACHING',
            Ttl: 60,
            Type: 'SMALL',
            AtRestEncryptionEnabled: true,
          },
        ],
        Visibility: ['PRIVATE'],
      }),
    },
  };
}

function connector(random: Random): Json {
  return {
    Type: 'AWS::Serverless::Connector',
    Properties: {
      Source: { Id: 'Orders0' },
      Destination: { Id: random.one(['Bucket', 'Topic', 'Queue']) },
      Permissions: ['Write'],
    },
  };
}
