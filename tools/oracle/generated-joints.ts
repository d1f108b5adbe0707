import { arn, event, maybe, ref, starting, type Json } from './generated-events.ts';
import { api, httpApi } from './generated-apis.ts';
import { Random } from './random.ts';

const COUNT = Number(process.env['ORACLE_TEMPLATES'] ?? 120);
const SEED = Number(process.env['ORACLE_SEED'] ?? 1);

/** Templates of SAM in which resources are joined: connectors, events of all kinds, policies by their names, aliases, conditions. */
export function joinedTemplates(): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: COUNT }, (_, i) => ({
    name: `joined/${i}`,
    text: JSON.stringify(template(new Random(SEED * 20_011 + i)), undefined, 2),
  }));
}

/** A resource of each type that a connector may join. */
const ENDS: Readonly<Record<string, Json>> = {
  Sender: {
    Type: 'AWS::Serverless::Function',
    Properties: { InlineCode: 'x', Handler: 'a.b', Runtime: 'python3.13' },
  },
  Receiver: {
    Type: 'AWS::Serverless::Function',
    Properties: { InlineCode: 'x', Handler: 'a.b', Runtime: 'nodejs22.x' },
  },
  Topic: { Type: 'AWS::SNS::Topic' },
  Queue: { Type: 'AWS::SQS::Queue' },
  Bucket: { Type: 'AWS::S3::Bucket' },
  Table: { Type: 'AWS::Serverless::SimpleTable' },
  Rows: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    },
  },
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'bus' } },
  Rule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      EventPattern: { source: ['x'] },
      Targets: [{ Arn: { Ref: 'Topic' }, Id: 'a', RoleArn: 'arn:aws:iam::111122223333:role/r' }],
    },
  },
  Flow: {
    Type: 'AWS::Serverless::StateMachine',
    Properties: { Definition: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } } },
  },
  Other: {
    Type: 'AWS::Serverless::StateMachine',
    Properties: { Definition: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } } },
  },
  Rest: { Type: 'AWS::Serverless::Api', Properties: { StageName: 'live' } },
  Http: { Type: 'AWS::Serverless::HttpApi' },
  Place: {
    Type: 'AWS::Location::PlaceIndex',
    Properties: { DataSource: 'Here', IndexName: 'places' },
  },
};

const JOINTS: Readonly<Record<string, readonly (readonly [to: string, permissions: readonly string[]])[]>> = {
  Sender: [
    ['Receiver', ['Write']],
    ['Bucket', ['Read', 'Write']],
    ['Table', ['Read', 'Write']],
    ['Rows', ['Read', 'Write']],
    ['Queue', ['Read', 'Write']],
    ['Topic', ['Write']],
    ['Flow', ['Read', 'Write']],
    ['Bus', ['Write']],
    ['Place', ['Read']],
  ],
  Rule: [
    ['Topic', ['Write']],
    ['Bus', ['Write']],
    ['Flow', ['Write']],
    ['Receiver', ['Write']],
    ['Queue', ['Write']],
  ],
  Topic: [
    ['Queue', ['Write']],
    ['Receiver', ['Write']],
  ],
  Bucket: [['Receiver', ['Write']]],
  Rest: [['Receiver', ['Write']]],
  Http: [['Receiver', ['Write']]],
  Queue: [['Receiver', ['Read', 'Write']]],
  Rows: [['Receiver', ['Read']]],
  Flow: [
    ['Receiver', ['Write']],
    ['Topic', ['Write']],
    ['Queue', ['Write']],
    ['Bucket', ['Read', 'Write']],
    ['Table', ['Read', 'Write']],
    ['Other', ['Read', 'Write']],
    ['Bus', ['Write']],
  ],
};

function template(random: Random): Json {
  const resources: Record<string, Json> = structuredClone(ENDS);
  for (let i = 0; i < 4; i++) {
    const from = random.one(Object.keys(JOINTS));
    const [to, all] = random.one(JOINTS[from]!);
    const permissions =
      all.length === 1 || to === 'Other' || from === 'Queue' ? all : random.one([all, [all[0]!], [all[1]!]]);
    const condition: Record<string, Json> = random.in100(25) ? { Condition: 'Big' } : {};
    const isMore =
      from === 'Sender' && to !== 'Topic' && permissions.length === 1 && permissions[0] === 'Write';
    const destination = random.in100(30) ? [{ Id: to }, ...(isMore ? [{ Id: 'Topic' }] : [])] : { Id: to };
    if (random.in100(40)) {
      const joint = { Properties: { Destination: destination, Permissions: permissions } };
      const own = resources[from] as { [key: string]: Json };
      resources[from] = {
        ...own,
        Connectors: { ...((own['Connectors'] as object | undefined) ?? {}), [`Joint${i}`]: joint },
      };
    } else
      resources[`Joint${i}`] = {
        Type: 'AWS::Serverless::Connector',
        ...condition,
        Properties: { Source: { Id: from }, Destination: destination, Permissions: permissions },
      };
  }
  for (const name of ['Sender', 'Receiver', 'Flow'] as const) {
    const own = resources[name] as { [key: string]: Json };
    resources[name] = {
      ...own,
      ...(random.in100(20) ? { Condition: 'Big' } : {}),
      Properties: {
        ...(own['Properties'] as object),
        ...(name === 'Flow' ? machine(random) : running(random)),
        ...(random.in100(60)
          ? {
              Events: Object.fromEntries(
                random.times(1 + random.below(3), (i) => [
                  `Event${i}`,
                  name === 'Flow' ? starting(random) : event(random, name, i),
                ]),
              ),
            }
          : {}),
      },
    };
  }
  return {
    Transform: 'AWS::Serverless-2016-10-31',
    Parameters: { Size: { Type: 'String', AllowedValues: ['big', 'small'] } },
    Conditions: { Big: { 'Fn::Equals': [{ Ref: 'Size' }, 'big'] } },
    Resources: {
      ...resources,
      Api: api(random),
      Web: httpApi(random),
      Pool: { Type: 'AWS::Cognito::UserPool' },
    },
  };
}

/** Some of SAM's templates of policies, by the name of their parameter. */
const TEMPLATES: Readonly<Record<string, string>> = {
  S3FullAccessPolicy: 'BucketName',
  DynamoDBCrudPolicy: 'TableName',
  SQSPollerPolicy: 'QueueName',
  SNSPublishMessagePolicy: 'TopicName',
  KMSDecryptPolicy: 'KeyId',
  SSMParameterReadPolicy: 'ParameterName',
  LambdaInvokePolicy: 'FunctionName',
  EcsRunTaskPolicy: 'TaskDefinition',
  StepFunctionsExecutionPolicy: 'StateMachineName',
  AWSSecretsManagerRotationPolicy: 'FunctionName',
};

const POLICIES: readonly Json[] = Object.entries(TEMPLATES).map(([name, parameter]) => ({
  [name]: { [parameter]: 'some-name' },
}));

function running(random: Random): { [key: string]: Json } {
  return maybe(random, {
    Policies: [
      random.one(POLICIES),
      [random.one(POLICIES), random.one(POLICIES)],
      [random.one(POLICIES), { Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: '*' }] }],
      [{ 'Fn::If': ['Big', { S3ReadPolicy: { BucketName: 'b' } }, { Ref: 'AWS::NoValue' }] }],
      [{ 'Fn::If': ['Big', 'AdministratorAccess', 'AmazonS3ReadOnlyAccess'] }],
      'AdministratorAccess',
      'arn:aws:iam::aws:policy/IAMFullAccess',
      ['arn:aws:iam::aws:policy/PowerUserAccess'],
    ],
    AutoPublishAlias: ['live'],
    FunctionUrlConfig: [
      { AuthType: 'NONE' },
      { AuthType: 'AWS_IAM' },
      { AuthType: 'NONE', Cors: { AllowOrigins: ['*'], AllowCredentials: true } },
    ],
    Tracing: ['Active', 'PassThrough', 'Disabled'],
    DeadLetterQueue: [
      { Type: 'SNS', TargetArn: ref('Topic') },
      { Type: 'SQS', TargetArn: arn('Queue') },
    ],
    EventInvokeConfig: [
      { MaximumEventAgeInSeconds: 60 },
      { DestinationConfig: { OnFailure: { Type: 'SNS', Destination: ref('Topic') } } },
      { DestinationConfig: { OnSuccess: { Type: 'EventBridge', Destination: arn('Bus') } } },
      { DestinationConfig: { OnFailure: { Type: 'SQS' } } },
      { DestinationConfig: { OnFailure: { Type: 'SNS' } } },
      { DestinationConfig: { OnFailure: { Type: 'Lambda', Destination: arn('Receiver') } } },
      { DestinationConfig: { OnFailure: { Type: 'S3Bucket', Destination: arn('Bucket') } } },
    ],
    AssumeRolePolicyDocument: [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
      },
    ],
    Role: random.in100(12)
      ? [
          'arn:aws:iam::111122223333:role/r',
          { 'Fn::If': ['Big', 'arn:aws:iam::111122223333:role/r', { Ref: 'AWS::NoValue' }] },
        ]
      : [],
    VpcConfig: [
      { SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1'] },
      {
        'Fn::If': [
          'Big',
          { SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1', 'subnet-2'] },
          { Ref: 'AWS::NoValue' },
        ],
      },
    ],
    LoggingConfig: [{ LogGroup: 'g', LogFormat: 'JSON' }],
    Environment: [{ Variables: { DB_PASSWORD: 'kT9vQ2mLx8rWz' } }, { Variables: { A: '1' } }],
    CodeSigningConfigArn: ['arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1'],
    PackageType: ['Zip'],
    SnapStart: [{ ApplyOn: 'PublishedVersions' }],
    Architectures: [['arm64']],
  });
}

function machine(random: Random): { [key: string]: Json } {
  return maybe(random, {
    Policies: [
      random.one(POLICIES),
      [random.one(POLICIES), 'PowerUserAccess'],
      [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }] }],
    ],
    Tracing: [{ Enabled: true }, { Enabled: false }],
    Logging: [
      {
        Level: 'ALL',
        IncludeExecutionData: true,
        Destinations: [
          { CloudWatchLogsLogGroup: { LogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:g:*' } },
        ],
      },
      { Level: 'OFF' },
    ],
    AutoPublishAlias: ['live'],
    Role: random.in100(8) ? ['arn:aws:iam::111122223333:role/r'] : [],
  });
}
