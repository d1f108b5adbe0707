import { childOf, entriesOf, itemsOf, textOf, type Entry, type Node } from '../../syntax/tree.ts';
import { declare, type CfnDeclaration } from './declaration.ts';
import type { SectionEntry } from './environment.ts';
import { madeMap, type Made, type MadeMap } from './made-nodes.ts';
import { keyText, type Environment } from './scope.ts';

/** A connector with the resource that it leads from: one of its own, or one below `Connectors` of that resource. */
export interface Connecting {
  readonly block: SectionEntry['block'];
  readonly name: string;
  readonly entry: Entry;
  readonly source: End;
}

/** What a connector joins: a resource of the template by its name, or one from elsewhere by what is written of it. */
interface End {
  readonly id: string | undefined;
  readonly written: Node | undefined;
}

interface Joined extends End {
  readonly type: string;
}

const CONNECTOR = 'AWS::Serverless::Connector';

/** SAM's types by what they become. */
const BECOMES: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
};

/** The services that call what a connector leads to. Between other types SAM writes policies of roles alone. */
const SERVICES: Readonly<Record<string, string>> = {
  'AWS::SNS::Topic': 'sns.amazonaws.com',
  'AWS::Events::Rule': 'events.amazonaws.com',
  'AWS::S3::Bucket': 's3.amazonaws.com',
  'AWS::ApiGateway::RestApi': 'apigateway.amazonaws.com',
  'AWS::ApiGatewayV2::Api': 'apigateway.amazonaws.com',
  'AWS::AppSync::GraphQLApi': 'appsync.amazonaws.com',
};

/** The connectors that an entry of `Resources` is or has. */
export function connectorsIn({ block, entry }: SectionEntry): readonly Connecting[] {
  const name = keyText(entry) ?? '';
  if (textOf(childOf(entry.value, 'Type')) === CONNECTOR) {
    const source = endAt(childOf(childOf(entry.value, 'Properties'), 'Source'));
    return [{ block, name, entry, source }];
  }
  return entriesOf(childOf(entry.value, 'Connectors')).map((own) => {
    const written = childOf(childOf(own.value, 'Properties'), 'SourceReference');
    const source = { id: name, written };
    return { block, name: `${name}${textOf(own.key) ?? ''}`, entry: own, source };
  });
}

function endAt(written: Node | undefined): End {
  return { id: textOf(childOf(written, 'Id')), written };
}

/** The policies of queues and topics, and the permissions of functions, that SAM makes of a connector. */
export function connected(
  { block, name, entry, source }: Connecting,
  env: Environment,
  typeOf: (name: string) => string | undefined,
): readonly CfnDeclaration[] {
  const from = joined(source, typeOf);
  const destination = childOf(childOf(entry.value, 'Properties'), 'Destination');
  const isList = destination?.kind === 'sequence';
  const ends: readonly Node[] = isList ? itemsOf(destination) : destination ? [destination] : [];
  const condition = childOf(entry.value, 'Condition');
  return ends.flatMap((end, i) => {
    const to = joined(endAt(end), typeOf);
    const made = from === undefined || to === undefined ? undefined : madeBy(from, to);
    if (made === undefined) return [];
    const at = isList ? end : entry.key;
    const value = madeMap({ Type: made.type, Condition: condition, Properties: made.properties }, at);
    return [
      declare({
        block,
        entry: { key: at, value },
        env,
        name: `${name}${made.suffix}${isList ? `Destination${i}` : ''}`,
        writtenType: made.type,
        made: true,
      }),
    ];
  });
}

function joined(end: End, typeOf: (name: string) => string | undefined): Joined | undefined {
  const type = end.id === undefined ? textOf(childOf(end.written, 'Type')) : typeOf(end.id);
  return type === undefined ? undefined : { ...end, type: BECOMES[type] ?? type };
}

interface MadeByConnector {
  readonly suffix: string;
  readonly type: string;
  readonly properties: MadeMap;
}

function madeBy(from: Joined, to: Joined): MadeByConnector | undefined {
  const service = SERVICES[from.type];
  if (service === undefined) return undefined;
  const document = (action: string): MadeMap => policy(service, action, arnOf(to), arnOf(from));
  switch (to.type) {
    case 'AWS::SQS::Queue':
      return {
        suffix: 'QueuePolicy',
        type: 'AWS::SQS::QueuePolicy',
        properties: { Queues: [toldBy(to, 'QueueUrl') ?? ''], PolicyDocument: document('sqs:SendMessage') },
      };
    case 'AWS::SNS::Topic':
      return {
        suffix: 'TopicPolicy',
        type: 'AWS::SNS::TopicPolicy',
        properties: { Topics: [arnOf(to) ?? ''], PolicyDocument: document('sns:Publish') },
      };
    case 'AWS::Lambda::Function':
      return {
        suffix: 'WriteLambdaPermission',
        type: 'AWS::Lambda::Permission',
        properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: arnOf(to),
          Principal: service,
          SourceArn: callerOf(from),
          SourceAccount: from.type === 'AWS::S3::Bucket' ? { Ref: 'AWS::AccountId' } : undefined,
        },
      };
    default:
      return undefined;
  }
}

/** What is written of an end, else what the resource of its name tells. */
function toldBy({ id, written }: Joined, name: 'Arn' | 'QueueUrl' | 'ResourceId'): Made | undefined {
  if (id === undefined) return childOf(written, name);
  return name === 'Arn' ? { 'Fn::GetAtt': [id, 'Arn'] } : { Ref: id };
}

function arnOf(end: Joined): Made | undefined {
  return end.id !== undefined && end.type === 'AWS::SNS::Topic' ? { Ref: end.id } : toldBy(end, 'Arn');
}

/** The ARN by which a function knows who calls it. */
function callerOf(from: Joined): Made | undefined {
  const of = (text: string, id: Made | undefined): Made => ({ 'Fn::Sub': [text, { Id: id }] });
  const own = 'arn:${AWS::Partition}:';
  const here = ':${AWS::Region}:${AWS::AccountId}:';
  if (from.type === 'AWS::AppSync::GraphQLApi')
    return of(
      `${own}appsync${here}apis/\${Id}`,
      from.id === undefined ? toldBy(from, 'ResourceId') : { 'Fn::GetAtt': [from.id, 'ApiId'] },
    );
  if (!from.type.startsWith('AWS::ApiGateway')) return arnOf(from);
  const qualifier = textOf(childOf(from.written, 'Qualifier')) ?? '*';
  return of(`${own}execute-api${here}\${Id}/${qualifier}`, toldBy(from, 'ResourceId'));
}

function policy(
  service: string,
  action: string,
  resource: Made | undefined,
  source: Made | undefined,
): MadeMap {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: action,
    Resource: resource,
    Condition: { ArnEquals: { 'aws:SourceArn': source } },
  };
  return { Version: '2012-10-17', Statement: [statement] };
}
