import assert from 'node:assert/strict';
import { fixAll } from '../../units.ts';
import { analysed, contextWith } from '../../engine/analysed.ts';

const context = contextWith();

function found(text: string, rule: string): string[] {
  return analysed(`Transform: AWS::Serverless-2016-10-31\n${text}`, context)
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ resource }) => resource);
}

function passed(text: string, rule: string): string[] {
  const { results } = analysed(`Transform: AWS::Serverless-2016-10-31\n${text}`, {
    ...context,
    keepOutcomes: true,
  }).result.memo;
  return [...results].flatMap(([{ name }, { byRule }]) =>
    [...(byRule ?? [])].some(([id, outcome]) => id === rule && outcome === 'passed') ? [name] : [],
  );
}

const GLOBALS = `Globals:
  Function:
    Runtime: python3.13
    Handler: app.handler
    Environment: {Variables: {DB_PASSWORD: tr0ub4dor-31, STAGE: dev}}
    VpcConfig: {SecurityGroupIds: [sg-0a1b2c3d4e5f60718], SubnetIds: [subnet-0a1b2c3d4e5f60718]}
`;

const functionWith = (properties: string, beside = ''): string =>
  `Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n${beside}    Properties:\n      CodeUri: orders/\n${properties}`;

describe('Globals of SAM', () => {
  const secrets = (properties: string, beside = ''): string[] =>
    found(GLOBALS + functionWith(properties, beside), 'lambda-env-no-secrets');

  it('are in maps of their own', () => {
    assert.deepEqual(secrets(''), ['Orders']);
    assert.deepEqual(secrets('      Environment: {Variables: {STAGE: live}}\n'), ['Orders']);
    assert.deepEqual(secrets('      Environment: {Variables: {DB_PASSWORD: !Ref AWS::NoValue}}\n'), []);
  });

  it('give way to a function as a whole', () => {
    const conditions = 'Conditions: {C: !Equals [!Ref AWS::Region, eu-west-1]}\n';
    const chosen = '      Environment: !If [C, {Variables: {A: b}}, {Variables: {A: c}}]\n';
    assert.deepEqual(found(conditions + GLOBALS + functionWith(chosen), 'lambda-env-no-secrets'), []);
  });

  it('are ahead of the members of a list', () => {
    const zones = (subnets: string): string[] =>
      found(GLOBALS + functionWith(`      VpcConfig: {SubnetIds: ${subnets}}\n`), 'lambda-vpc-multi-az');
    assert.deepEqual(zones('[]'), ['Orders']);
    assert.deepEqual(zones('[subnet-1a1b2c3d4e5f60718]'), []);
  });

  it('are left out where the resource ignores them', () => {
    assert.deepEqual(secrets('', "    IgnoreGlobals: '*'\n"), []);
    assert.deepEqual(secrets('', '    IgnoreGlobals: [Environment]\n'), []);
    assert.deepEqual(secrets('', '    IgnoreGlobals: [Handler]\n'), ['Orders']);
  });
});

describe('events of SAM', () => {
  const event = (written: string): string => functionWith(`      Events:\n        Place: ${written}\n`);
  const routes = (written: string, around = ''): string[] =>
    found(around + event(written), 'apigwv2-route-authorization');
  const methods = (written: string, around = ''): string[] =>
    found(around + event(written), 'apigw-method-authorization');

  it('make routes that ask for nobody unless they are told otherwise', () => {
    const open = '{Type: HttpApi, Properties: {Path: /orders, Method: post}}';
    assert.deepEqual(routes(open), ['OrdersPlaceRoute']);
    assert.deepEqual(routes(open, 'Globals: {HttpApi: {Auth: {DefaultAuthorizer: Users}}}\n'), []);
    assert.deepEqual(
      routes('{Type: HttpApi, Properties: {Path: /o, Method: post, Auth: {Authorizer: Users}}}'),
      [],
    );
    assert.deepEqual(
      routes(
        '{Type: HttpApi, Properties: {Path: /o, Method: post, Auth: {Authorizer: NONE}}}',
        'Globals: {HttpApi: {Auth: {DefaultAuthorizer: Users}}}\n',
      ),
      ['OrdersPlaceRoute'],
    );
  });

  it('make methods of the API that they name', () => {
    const of = (api: string): string =>
      event('{Type: Api, Properties: {Path: /o, Method: get, RestApiId: !Ref Shop}}') +
      `  Shop: {Type: AWS::Serverless::Api, Properties: {StageName: live${api}}}\n`;
    assert.deepEqual(found(of(''), 'apigw-method-authorization'), ['OrdersPlaceMethod']);
    assert.deepEqual(found(of(', Auth: {DefaultAuthorizer: AWS_IAM}'), 'apigw-method-authorization'), []);
    assert.deepEqual(found(of(', Auth: {ApiKeyRequired: true}'), 'apigw-method-authorization'), []);
    assert.deepEqual(found(of(', DefinitionBody: {openapi: 3.0.1}'), 'apigw-method-authorization'), []);
    assert.deepEqual(methods('{Type: Api, Properties: {Path: /o, Method: get}}'), ['OrdersPlaceMethod']);
  });

  it('make subscriptions, queues and schedules', () => {
    assert.deepEqual(
      found(
        event('{Type: SNS, Properties: {Topic: arn:aws:sns:eu-west-1:111122223333:t}}'),
        'sns-subscription-dlq',
      ),
      ['OrdersPlace'],
    );
    const queued = event(
      '{Type: SNS, Properties: {Topic: arn:aws:sns:eu-west-1:111122223333:t, SqsSubscription: true}}',
    );
    assert.deepEqual(found(queued, 'sqs-queue-policy-ssl-only'), ['OrdersPlaceQueuePolicy']);
    const rule = (rest: string): string[] =>
      found(event(`{Type: Schedule, Properties: {Schedule: rate(1 day)${rest}}}`), 'eventbridge-target-dlq');
    assert.deepEqual(rule(''), ['OrdersPlace']);
    assert.deepEqual(rule(', DeadLetterConfig: {Type: SQS}'), []);
    assert.deepEqual(
      found(event('{Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day)}}'), 'scheduler-cmk'),
      ['OrdersPlace'],
    );
  });

  it('are where the function is', () => {
    const text = `Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}\n${functionWith('      Events:\n        Place: {Type: HttpApi, Properties: {Path: /o, Method: post}}\n', '    Condition: C\n')}`;
    const [finding] = analysed(text, context).findings.filter(
      ({ ruleId }) => ruleId === 'apigwv2-route-authorization',
    );
    assert.match(finding!.message, /Only when `C` is true\.$/);
  });

  it('are not repaired, since nothing of what they make is written', () => {
    const text = `Transform: AWS::Serverless-2016-10-31\n${event('{Type: SNS, Properties: {Topic: arn:aws:sns:eu-west-1:111122223333:t, SqsSubscription: true}}')}`;
    const { applied } = fixAll(text, context, () => true);
    assert.deepEqual(
      applied.filter(({ finding }) => finding.resource.startsWith('OrdersPlace')),
      [],
    );
  });
});

describe('APIs of SAM', () => {
  it('of GraphQL are those of AppSync', () => {
    const api = (rest: string): string =>
      `Resources:\n  Shop: {Type: AWS::Serverless::GraphQLApi, Properties: {SchemaInline: x, Auth: {Type: API_KEY}${rest}}}\n`;
    assert.deepEqual(found(api(''), 'appsync-no-api-key'), ['Shop']);
    assert.deepEqual(found(api(', XrayEnabled: true'), 'appsync-xray'), []);
  });

  it('of WebSockets have their routes', () => {
    const api = (auth: string): string =>
      `Resources:\n  Chat: {Type: AWS::Serverless::WebSocketApi, Properties: {RouteSelectionExpression: $request.body.action, ${auth}Routes: {$connect: {FunctionArn: x}, $default: {FunctionArn: x}}}}\n`;
    assert.deepEqual(found(api(''), 'apigwv2-route-authorization'), ['ChatConnectRoute']);
    assert.deepEqual(found(api('Auth: {AuthType: AWS_IAM}, '), 'apigwv2-route-authorization'), []);
  });

  it('are joined by connectors', () => {
    const text =
      'Resources:\n  T: {Type: AWS::SNS::Topic}\n  Q: {Type: AWS::SQS::Queue}\n  Con: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: T}, Destination: {Id: Q}, Permissions: [Write]}}\n';
    assert.deepEqual(found(text, 'sqs-queue-policy-ssl-only'), ['ConQueuePolicy']);
  });

  it('are joined by connectors of their own, and to several resources at once', () => {
    const joined = (destination: string): string =>
      `Resources:\n  T: {Type: AWS::SNS::Topic, Connectors: {Con: {Properties: {Destination: ${destination}, Permissions: [Write]}}}}\n  Q: {Type: AWS::SQS::Queue}\n`;
    assert.deepEqual(found(joined('{Id: Q}'), 'sqs-queue-policy-ssl-only'), ['TConQueuePolicy']);
    assert.deepEqual(found(joined('[{Id: Q}, {Id: Q}]'), 'sqs-queue-policy-ssl-only'), [
      'TConQueuePolicyDestination0',
      'TConQueuePolicyDestination1',
    ]);
    assert.deepEqual(
      found(joined('{Type: AWS::SQS::Queue, Arn: a, QueueUrl: u}'), 'sqs-queue-policy-ssl-only'),
      ['Q', 'TConQueuePolicy'],
    );
  });

  it('of a bucket let it call a function for this account alone', () => {
    const text = `${functionWith('')}  B: {Type: AWS::S3::Bucket, Connectors: {Con: {Properties: {Destination: {Id: Orders}, Permissions: [Write]}}}}\n`;
    assert.deepEqual(found(text, 'lambda-permission-s3-account'), []);
    assert.deepEqual(passed(text, 'lambda-permission-s3-account'), ['BConWriteLambdaPermission']);
  });

  it('are made for what functions hand on, where a type alone is asked for', () => {
    const handed = (destination: string): string =>
      functionWith(`      EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS${destination}}}}\n`);
    assert.deepEqual(found(handed(''), 'sqs-queue-cmk'), ['OrdersEventInvokeConfigOnFailureQueue']);
    assert.deepEqual(found(handed(', Destination: a'), 'sqs-queue-cmk'), []);
    assert.deepEqual(found(handed(''), 'lambda-dlq'), []);
    assert.deepEqual(found(functionWith(''), 'lambda-dlq'), ['Orders']);
  });

  it('are queues of the name that an event gives', () => {
    const text = functionWith(
      '      Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day), DeadLetterConfig: {Type: SQS, QueueLogicalId: Lost}}}}\n',
    );
    assert.deepEqual(found(text, 'sqs-queue-cmk'), ['Lost']);
    assert.deepEqual(found(text, 'sqs-queue-policy-ssl-only'), ['OrdersEQueuePolicy']);
  });

  it('let a topic send to the queue that an event names', () => {
    const text = `${functionWith(
      '      Events: {E: {Type: SNS, Properties: {Topic: !Ref T, SqsSubscription: {QueueArn: !GetAtt Q.Arn, QueueUrl: !Ref Q}}}}\n',
    )}  Q: {Type: AWS::SQS::Queue}\n`;
    assert.deepEqual(found(text, 'sqs-queue-policy-ssl-only'), ['OrdersEQueuePolicy']);
  });

  it('let an API call a function for the routes of its events', () => {
    const on = (route: string): string =>
      functionWith(`      Events: {E: {Type: Api, Properties: {${route}}}}\n`);
    const rule = 'lambda-permission-api-route';
    assert.deepEqual(found(on('Path: /orders, Method: any'), rule), []);
    assert.deepEqual(found(on('Path: "/{proxy+}", Method: any'), rule), ['OrdersEPermission']);
  });

  it('are no role for a machine that is started in a given one', () => {
    const started = (role: string): string =>
      `Resources:\n  Flow:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Role: given\n      Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day)${role}}}}\n`;
    const rule = 'iam-no-administrator-access-attachment';
    assert.deepEqual(passed(started(''), rule), ['FlowERole']);
    assert.deepEqual(passed(started(', RoleArn: other'), rule), []);
  });

  it('have the statements of the policy that is written for an API', () => {
    const text = `Resources:\n  Shop:\n    Type: AWS::Serverless::Api\n    Properties:\n      StageName: live\n      EndpointConfiguration: {Type: PRIVATE}\n      Auth: {ResourcePolicy: {CustomStatements: [{Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: 'execute-api:/*'}]}}\n`;
    assert.deepEqual(found(text, 'apigw-policy-no-public'), ['ShopRestApi']);
  });
});

describe('events of SAM that set something on what they name', () => {
  const event = (type: string, by: string): string =>
    functionWith(
      `      Events: {E: {Type: ${type}, Properties: {${by}: !Ref Named, Events: 's3:ObjectCreated:*'}}}\n`,
    ) + '  Named: {Type: AWS::S3::Bucket}\n  Other: {Type: AWS::S3::Bucket}\n';

  it('make a bucket tell of its objects', () => {
    assert.deepEqual(found(event('S3', 'Bucket'), 's3-bucket-event-notifications'), ['Other']);
    assert.deepEqual(found(event('SNS', 'Topic'), 's3-bucket-event-notifications'), ['Named', 'Other']);
  });
});

describe('the role that SAM makes', () => {
  it('is the role of the function', () => {
    const admin = functionWith('      Policies: [AdministratorAccess]\n');
    assert.deepEqual(found(admin, 'iam-workload-role-not-admin'), ['Orders']);
    assert.deepEqual(found(functionWith('      Role: !Ref Given\n'), 'iam-workload-role-not-admin'), []);
  });
});
