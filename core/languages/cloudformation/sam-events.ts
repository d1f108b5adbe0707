import { childOf, entriesOf, textOf, type Entry, type Node } from '../../syntax/tree.ts';
import type { Made, MadeMap } from './made-nodes.ts';

/** A resource that SAM makes of an event. */
export interface MadeResource {
  /** Behind the names of function and event in its own. */
  readonly suffix: string;
  /** The whole name, where the event gives it. */
  readonly name?: string | undefined;
  readonly type: string;
  readonly properties: MadeMap;
}

/** What calls a function or a state machine, and where it is called. */
export interface Event {
  readonly name: string;
  readonly properties: Node | undefined;
  /** The function's or machine's name. */
  readonly target: string;
  readonly isMachine: boolean;
  /** How SAM asks those who call an API of the name, or the implicit one. */
  readonly askedBy: (api: string | undefined, kind: 'Api' | 'HttpApi') => AskedBy;
}

/** How an API that SAM makes asks who is calling. */
export interface AskedBy {
  /** Whether the routes of events stand in it at all; no where it has a definition of its own. */
  readonly takesRoutes: boolean;
  readonly defaultAuthorizer: Node | undefined;
  readonly needsKey: Node | undefined;
}

type Maker = (event: Event) => readonly MadeResource[];

/** From the translator's own code (`samtranslator/model/eventsources`). */
const MAKERS: Readonly<Record<string, Maker>> = {
  Api: (event) => [
    ...permitted(event, 'apigateway.amazonaws.com', ofApi(event, 'RestApiId', 'ServerlessRestApi')),
    ...(event.isMachine ? role(event, 'apigateway.amazonaws.com') : []),
    ...method(event),
  ],
  HttpApi: (event) => [
    ...permitted(event, 'apigateway.amazonaws.com', ofApi(event, 'ApiId', 'ServerlessHttpApi')),
    ...route(event),
  ],
  SNS: (event) => [...fromTopic(event)],
  S3: (event) => permitted(event, 's3.amazonaws.com', { SourceAccount: { Ref: 'AWS::AccountId' } }),
  Schedule: (event) => rule(event, { ScheduleExpression: given(event, 'Schedule') }),
  EventBridgeRule: (event) =>
    rule(event, { EventPattern: given(event, 'Pattern'), EventBusName: given(event, 'EventBusName') }),
  CloudWatchEvent: (event) =>
    rule(event, { EventPattern: given(event, 'Pattern'), EventBusName: given(event, 'EventBusName') }),
  ScheduleV2: (event) => [
    {
      suffix: '',
      type: 'AWS::Scheduler::Schedule',
      properties: {
        ScheduleExpression: given(event, 'ScheduleExpression'),
        KmsKeyArn: given(event, 'KmsKeyArn'),
        Target: { DeadLetterConfig: deadLetterConfig(event) },
      },
    },
    ...(given(event, 'RoleArn') === undefined
      ? role(event, 'scheduler.amazonaws.com', letterPolicies(event))
      : []),
    // A schedule sends there in its role.
    ...deadLetters(event).filter(({ type }) => type === 'AWS::SQS::Queue'),
  ],
  CloudWatchLogs: (event) =>
    permitted(event, 'logs.amazonaws.com', {
      SourceArn: sub('arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:*'),
    }),
  IoTRule: (event) =>
    permitted(event, 'iot.amazonaws.com', {
      SourceAccount: { Ref: 'AWS::AccountId' },
      SourceArn: sub('arn:aws:iot:${AWS::Region}:${AWS::AccountId}:rule/*'),
    }),
  AlexaSkill: (event) =>
    permitted(event, 'alexa-appkit.amazon.com', { EventSourceToken: given(event, 'SkillId') }),
  SQS: (event) => polled(event, 'Queue'),
  Kinesis: (event) => polled(event, 'Stream'),
  DynamoDB: (event) => polled(event, 'Stream'),
  DocumentDB: (event) => polled(event, 'Cluster'),
  MSK: (event) => polled(event, 'Stream'),
  MQ: (event) => polled(event, 'Broker'),
  Cognito: (event) =>
    permitted(event, 'cognito-idp.amazonaws.com', {
      SourceArn: attributeOf(given(event, 'UserPool'), 'Arn'),
    }),
};

/** The resources that SAM makes of an event beside what it is an event of. */
export function madeByEvent({ value }: Entry, event: Omit<Event, 'properties'>): readonly MadeResource[] {
  const type = textOf(childOf(value, 'Type'));
  if (type === undefined || !Object.hasOwn(MAKERS, type)) return [];
  return MAKERS[type]!({ ...event, properties: childOf(value, 'Properties') });
}

function given({ properties }: Event, name: string): Node | undefined {
  return childOf(properties, name);
}

function sub(text: string): Made {
  return { 'Fn::Sub': text };
}

function attributeOf(node: Node | undefined, attribute: string): Made | undefined {
  const name = referred(node);
  return name === undefined ? node : { 'Fn::GetAtt': [name, attribute] };
}

/** The resource that a node refers to. */
export function referred(node: Node | undefined): string | undefined {
  if (node?.tag === '!Ref') return textOf(node);
  const [only, ...others] = entriesOf(node);
  return only !== undefined && others.length === 0 && textOf(only.key) === 'Ref'
    ? textOf(only.value)
    : undefined;
}

/** Who may call the function; a machine is started by a role. */
function permitted(event: Event, principal: string, from: MadeMap): readonly MadeResource[] {
  if (event.isMachine) return [];
  const properties = {
    Action: 'lambda:InvokeFunction',
    FunctionName: { Ref: event.target },
    Principal: principal,
    ...from,
  };
  return [{ suffix: 'Permission', type: 'AWS::Lambda::Permission', properties }];
}

/** A source that Lambda reads for the function. */
function polled(event: Event, source: string): readonly MadeResource[] {
  const properties = {
    EventSourceArn: given(event, source),
    FunctionName: { Ref: event.target },
    DestinationConfig: given(event, 'DestinationConfig'),
    KmsKeyArn: given(event, 'KmsKeyArn'),
    SourceAccessConfigurations: given(event, 'SourceAccessConfigurations'),
  };
  return [{ suffix: '', type: 'AWS::Lambda::EventSourceMapping', properties }];
}

/** The calls of one method and path, or of all where a route takes what no other one does. */
function ofApi(event: Event, property: string, implicit: string): MadeMap {
  const [named, path, asks] = [
    given(event, property),
    textOf(given(event, 'Path')),
    verb(given(event, 'Method')),
  ];
  const api: Made = named ?? { Ref: implicit };
  const method = asks === undefined || asks === 'ANY' ? '*' : asks;
  if (typeof method !== 'string') return { SourceArn: { 'Fn::Sub': [`${API}*`, { Api: api }] } };
  const route = (path ?? '/$default').replace(/(?<=.)\/$/, '').replaceAll(/\{[\w.-]+\+?\}/g, '*');
  return { SourceArn: { 'Fn::Sub': [`${API}${method}${route === '/$default' ? '' : route}`, { Api: api }] } };
}

const API = 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/';

function fromTopic(event: Event): readonly MadeResource[] {
  const topic = given(event, 'Topic');
  const queued = given(event, 'SqsSubscription');
  const subscription = (protocol: string): MadeResource => ({
    suffix: '',
    type: 'AWS::SNS::Subscription',
    properties: { Protocol: protocol, TopicArn: topic, RedrivePolicy: given(event, 'RedrivePolicy') },
  });
  if (queued === undefined || textOf(queued) === 'false')
    return [...permitted(event, 'sns.amazonaws.com', { SourceArn: topic }), subscription('lambda')];
  if (queued.kind === 'mapping') return [subscription('sqs'), ofQueue(queued, topic)];
  return [subscription('sqs'), ...queue(event, '*', topic)];
}

/** The policy that lets a topic send to a queue of the template's own. */
function ofQueue(queued: Node, topic: Node | undefined): MadeResource {
  const [arn, url] = ['QueueArn', 'QueueUrl'].map((name) => childOf(queued, name));
  const made = sending('*', topic, arn, url);
  return { ...made, name: textOf(childOf(queued, 'QueuePolicyLogicalId')) };
}

/** A queue that SAM makes, with the policy that lets one source send to it. */
function queue(
  event: Event,
  principal: Made,
  source: Made | undefined,
  named?: string,
): readonly MadeResource[] {
  const name = named ?? `${event.target}${event.name}Queue`;
  return [
    { suffix: 'Queue', name: named, type: 'AWS::SQS::Queue', properties: {} },
    sending(principal, source, { 'Fn::GetAtt': [name, 'Arn'] }, { Ref: name }),
  ];
}

/** The policy that lets one source send to a queue. */
function sending(
  principal: Made,
  source: Made | undefined,
  arn: Made | undefined,
  url: Made | undefined,
): MadeResource {
  const statement = {
    Effect: 'Allow',
    Principal: principal,
    Action: 'sqs:SendMessage',
    Resource: arn,
    Condition: { ArnEquals: { 'aws:SourceArn': source } },
  };
  const document = { Version: '2012-10-17', Statement: [statement] };
  return {
    suffix: 'QueuePolicy',
    type: 'AWS::SQS::QueuePolicy',
    properties: { Queues: url === undefined ? undefined : [url], PolicyDocument: document },
  };
}

/** Where what cannot be delivered goes. */
function deadLetterConfig(event: Event): Made | undefined {
  const config = given(event, 'DeadLetterConfig');
  if (childOf(config, 'Type') === undefined) return config;
  const name = textOf(childOf(config, 'QueueLogicalId')) ?? `${event.target}${event.name}Queue`;
  return { Arn: { 'Fn::GetAtt': [name, 'Arn'] } };
}

/** The queue for what cannot be delivered, where SAM is asked to make one. */
function deadLetters(event: Event): readonly MadeResource[] {
  const config = given(event, 'DeadLetterConfig');
  if (textOf(childOf(config, 'Type')) !== 'SQS') return [];
  const source: Made = { 'Fn::GetAtt': [`${event.target}${event.name}`, 'Arn'] };
  const named = textOf(childOf(config, 'QueueLogicalId'));
  return queue(event, { Service: 'events.amazonaws.com' }, source, named);
}

function rule(event: Event, when: MadeMap): readonly MadeResource[] {
  const own = `${event.target}${event.name}`;
  const arn: Made = event.isMachine ? { Ref: event.target } : { 'Fn::GetAtt': [event.target, 'Arn'] };
  const target = { Arn: arn, Id: own, DeadLetterConfig: deadLetterConfig(event) };
  return [
    { suffix: '', type: 'AWS::Events::Rule', properties: { ...when, Targets: [target] } },
    ...permitted(event, 'events.amazonaws.com', { SourceArn: { 'Fn::GetAtt': [own, 'Arn'] } }),
    ...(event.isMachine && given(event, 'RoleArn') === undefined ? role(event, 'events.amazonaws.com') : []),
    ...deadLetters(event),
  ];
}

/** What a role may do that sends what cannot be delivered itself. */
function letterPolicies(event: Event): readonly Made[] {
  const config = given(event, 'DeadLetterConfig');
  if (config === undefined) return [];
  const name = textOf(childOf(config, 'QueueLogicalId')) ?? `${event.target}${event.name}Queue`;
  const queue = childOf(config, 'Arn') ?? { 'Fn::GetAtt': [name, 'Arn'] };
  const statement = { Action: 'sqs:SendMessage', Effect: 'Allow', Resource: queue };
  return [{ PolicyName: `${event.target}${event.name}Letters`, PolicyDocument: { Statement: [statement] } }];
}

/** The role in which a service calls what the event is of. */
function role(event: Event, service: string, more: readonly Made[] = []): readonly MadeResource[] {
  const trust = { Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] };
  const call = event.isMachine
    ? { Action: 'states:StartExecution', Effect: 'Allow', Resource: { Ref: event.target } }
    : { Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: { 'Fn::GetAtt': [event.target, 'Arn'] } };
  const properties = {
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] },
    Policies: [
      { PolicyName: `${event.target}${event.name}`, PolicyDocument: { Statement: [call] } },
      ...more,
    ],
  };
  return [{ suffix: 'Role', type: 'AWS::IAM::Role', properties }];
}

function method(event: Event): readonly MadeResource[] {
  const api = given(event, 'RestApiId');
  const asked = event.askedBy(api === undefined ? undefined : (referred(api) ?? '?'), 'Api');
  if (!asked.takesRoutes) return [];
  const auth = given(event, 'Auth');
  const properties = {
    RestApiId: { Ref: `${referred(api) ?? 'ServerlessRestApi'}RestApi` },
    HttpMethod: verb(given(event, 'Method')),
    AuthorizationType: authorization(childOf(auth, 'Authorizer') ?? asked.defaultAuthorizer),
    ApiKeyRequired: childOf(auth, 'ApiKeyRequired') ?? asked.needsKey,
    // SAM names a validator by what the event says of its model.
    RequestValidatorId:
      childOf(given(event, 'RequestModel'), 'ValidateBody') ??
      childOf(given(event, 'RequestModel'), 'ValidateParameters'),
  };
  return [{ suffix: 'Method', type: 'AWS::ApiGateway::Method', properties }];
}

function route(event: Event): readonly MadeResource[] {
  const api = given(event, 'ApiId');
  const asked = event.askedBy(api === undefined ? undefined : (referred(api) ?? '?'), 'HttpApi');
  if (!asked.takesRoutes) return [];
  const [path, asks] = [textOf(given(event, 'Path')), verb(given(event, 'Method'))];
  const authorizer = childOf(given(event, 'Auth'), 'Authorizer') ?? asked.defaultAuthorizer;
  const properties = {
    ApiId: { Ref: `${referred(api) ?? 'ServerlessHttpApi'}Api` },
    RouteKey: path === undefined || typeof asks !== 'string' ? '$default' : `${asks} ${path}`,
    AuthorizationType: authorization(authorizer),
  };
  return [{ suffix: 'Route', type: 'AWS::ApiGatewayV2::Route', properties }];
}

function verb(method: Node | undefined): Made | undefined {
  const text = textOf(method);
  return text === undefined
    ? method
    : text.toLowerCase() === 'x-amazon-apigateway-any-method'
      ? 'ANY'
      : text.toUpperCase();
}

/** What an authorizer is called in an API; a name of the template's own may be of any kind but none. */
function authorization(authorizer: Node | undefined): Made {
  const text = textOf(authorizer);
  if (authorizer === undefined || text === 'NONE') return 'NONE';
  return text === 'AWS_IAM' ? text : 'CUSTOM';
}
