import type { Random } from './random.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const arn = (name: string): Json => ({ 'Fn::GetAtt': [name, 'Arn'] });
export const ref = (name: string): Json => ({ Ref: name });

/** Some of the properties, each with one of its values. */
export function maybe(
  random: Random,
  properties: Readonly<Record<string, readonly Json[]>>,
): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) =>
      values.length > 0 && random.in100(40) ? [[name, random.one(values)] as const] : [],
    ),
  );
}

/** An event that starts a state machine. */
export function starting(random: Random): Json {
  return random.one<() => Json>([
    () => ({
      Type: 'Schedule',
      Properties: {
        Schedule: 'rate(1 day)',
        ...maybe(random, {
          DeadLetterConfig: [{ Type: 'SQS' }, { Arn: arn('Queue') }],
          Enabled: [false],
          RoleArn: ['arn:aws:iam::111122223333:role/s'],
        }),
      },
    }),
    () => ({
      Type: 'ScheduleV2',
      Properties: {
        ScheduleExpression: 'rate(1 day)',
        ...maybe(random, {
          DeadLetterConfig: [{ Type: 'SQS' }],
          RoleArn: ['arn:aws:iam::111122223333:role/s'],
          State: ['DISABLED'],
        }),
      },
    }),
    () => ({
      Type: 'EventBridgeRule',
      Properties: {
        Pattern: { source: ['x'] },
        ...maybe(random, {
          DeadLetterConfig: [{ Type: 'SQS', QueueLogicalId: 'Lost' }],
          EventBusName: [ref('Bus')],
          RetryPolicy: [{ MaximumRetryAttempts: 2 }],
        }),
      },
    }),
    () => ({ Type: 'CloudWatchEvent', Properties: { Pattern: { source: ['x'] } } }),
    () => ({
      Type: 'Api',
      Properties: {
        Path: `/m${random.below(99)}`,
        Method: 'post',
        ...maybe(random, { RestApiId: [ref('Api'), ref('Rest')] }),
      },
    }),
  ])();
}

/** An event that calls a function of a name. */
export function event(random: Random, name: string, i: number): Json {
  return random.one<() => Json>([
    () => ({
      Type: 'HttpApi',
      Properties: random.in100(20)
        ? {}
        : {
            Path: `/${name}${i}`,
            Method: random.one(['post', 'ANY', 'x-amazon-apigateway-any-method', 'GET']),
            ...maybe(random, {
              ApiId: [ref('Web'), ref('Http')],
              Auth: [
                { Authorizer: 'AWS_IAM' },
                { Authorizer: 'NONE' },
                { Authorizer: 'Jwt' },
                { Authorizer: 'Mine' },
                { AuthorizationScopes: ['a'] },
              ],
            }),
          },
    }),
    () => ({
      Type: 'Api',
      Properties: {
        Path: `/${name}${i}`,
        Method: random.one(['get', 'ANY', 'options', 'POST']),
        ...maybe(random, {
          RestApiId: [ref('Api'), ref('Rest')],
          Auth: [
            { Authorizer: 'AWS_IAM' },
            { Authorizer: 'NONE' },
            { Authorizer: 'Pool' },
            { Authorizer: 'Mine' },
            { ApiKeyRequired: true },
            { ApiKeyRequired: false, Authorizer: 'NONE' },
            {
              ResourcePolicy: {
                CustomStatements: [
                  {
                    Effect: 'Allow',
                    Principal: '*',
                    Action: 'execute-api:Invoke',
                    Resource: 'execute-api:/*',
                  },
                ],
              },
            },
            { ResourcePolicy: { IpRangeWhitelist: ['10.0.0.0/8'] } },
            { OverrideApiAuth: true, Authorizer: 'AWS_IAM' },
            { InvokeRole: 'CALLER_CREDENTIALS', Authorizer: 'AWS_IAM' },
          ],
          RequestParameters: [['method.request.header.Authorization']],
        }),
      },
    }),
    () => ({
      Type: 'SNS',
      Properties: {
        Topic: random.one([ref('Topic'), 'arn:aws:sns:eu-west-1:111122223333:t']),
        ...maybe(random, {
          SqsSubscription: [true, { BatchSize: 5 }, { QueueArn: arn('Queue'), QueueUrl: ref('Queue') }],
          FilterPolicy: [{ a: ['b'] }],
          Region: ['us-east-1'],
          RedrivePolicy: [{ deadLetterTargetArn: arn('Queue') }],
        }),
      },
    }),
    () => ({
      Type: 'S3',
      Properties: {
        Bucket: ref('Bucket'),
        Events: random.one<Json>(['s3:ObjectCreated:*', ['s3:ObjectCreated:*', 's3:ObjectRemoved:*']]),
      },
    }),
    () => ({ Type: 'Cognito', Properties: { UserPool: ref('Pool'), Trigger: 'PreSignUp' } }),
    () => ({
      Type: 'Schedule',
      Properties: {
        Schedule: 'rate(1 day)',
        ...maybe(random, {
          DeadLetterConfig: [{ Type: 'SQS' }, { Type: 'SQS', QueueLogicalId: 'Lost' }, { Arn: arn('Queue') }],
          State: ['DISABLED'],
        }),
      },
    }),
    () => ({
      Type: 'ScheduleV2',
      Properties: {
        ScheduleExpression: 'rate(1 day)',
        ...maybe(random, {
          OmitName: [true],
          PermissionsBoundary: ['arn:aws:iam::111122223333:policy/b'],
          KmsKeyArn: ['arn:aws:kms:eu-west-1:111122223333:key/1'],
          RoleArn: ['arn:aws:iam::111122223333:role/s'],
          DeadLetterConfig: [{ Type: 'SQS', QueueLogicalId: 'Lost' }],
        }),
      },
    }),
    () => ({
      Type: 'EventBridgeRule',
      Properties: {
        Pattern: { source: ['x'] },
        ...maybe(random, {
          Targets: [],
          DeadLetterConfig: [{ Type: 'SQS', QueueLogicalId: 'Lost' }, { Arn: arn('Queue') }],
          EventBusName: [ref('Bus')],
          Input: ['{}'],
        }),
      },
    }),
    () => ({
      Type: 'CloudWatchEvent',
      Properties: { Pattern: { source: ['x'] }, ...maybe(random, { Enabled: [false] }) },
    }),
    () => ({
      Type: 'SQS',
      Properties: {
        Queue: arn('Queue'),
        ...maybe(random, { BatchSize: [5], Enabled: [false], ScalingConfig: [{ MaximumConcurrency: 5 }] }),
      },
    }),
    () => ({
      Type: 'DynamoDB',
      Properties: {
        Stream: { 'Fn::GetAtt': ['Rows', 'StreamArn'] },
        StartingPosition: 'LATEST',
        ...maybe(random, {
          DestinationConfig: [
            { OnFailure: { Type: 'SQS', Destination: arn('Queue') } },
            { OnFailure: { Type: 'SNS', Destination: ref('Topic') } },
          ],
        }),
      },
    }),
    () => ({
      Type: 'MSK',
      Properties: {
        Stream: 'arn:aws:kafka:eu-west-1:111122223333:cluster/c/1',
        StartingPosition: 'LATEST',
        Topics: ['t'],
        ...maybe(random, {
          SourceAccessConfigurations: [
            [{ Type: 'SASL_SCRAM_512_AUTH', URI: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s' }],
          ],
        }),
      },
    }),
    () => ({
      Type: 'MQ',
      Properties: {
        Broker: 'arn:aws:mq:eu-west-1:111122223333:broker:b',
        Queues: ['q'],
        SourceAccessConfigurations: [
          { Type: 'BASIC_AUTH', URI: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s' },
        ],
      },
    }),
    () => ({
      Type: 'SelfManagedKafka',
      Properties: {
        KafkaBootstrapServers: ['a.example:9092'],
        Topics: ['t'],
        SourceAccessConfigurations: [
          { Type: 'SASL_SCRAM_512_AUTH', URI: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s' },
        ],
      },
    }),
    () => ({
      Type: 'DocumentDB',
      Properties: {
        Cluster: 'arn:aws:rds:eu-west-1:111122223333:cluster:c',
        StartingPosition: 'LATEST',
        DatabaseName: 'd',
        SourceAccessConfigurations: [
          { Type: 'BASIC_AUTH', URI: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s' },
        ],
      },
    }),
    () => ({
      Type: 'IoTRule',
      Properties: { Sql: "SELECT * FROM 't'", ...maybe(random, { AwsIotSqlVersion: ['2016-03-23'] }) },
    }),
    () => ({ Type: 'AlexaSkill', Properties: maybe(random, { SkillId: ['amzn1.ask.skill.x'] }) }),
    () => ({ Type: 'CloudWatchLogs', Properties: { LogGroupName: 'g', FilterPattern: 'x' } }),
  ])();
}
