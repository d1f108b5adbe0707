import { childOf, itemsOf, textOf, type Node } from '../../syntax/tree.ts';
import { declare, type CfnDeclaration } from './declaration.ts';
import type { SectionEntry } from './environment.ts';
import { madeMap, type Made, type MadeMap } from './made-nodes.ts';
import { keyText, type Environment } from './scope.ts';

/** The services that stand behind what a connector leads from. */
const SERVICES: Readonly<Record<string, string>> = {
  'AWS::SNS::Topic': 'sns.amazonaws.com',
  'AWS::Events::Rule': 'events.amazonaws.com',
  'AWS::S3::Bucket': 's3.amazonaws.com',
};

export const CONNECTOR = 'AWS::Serverless::Connector';

/** What a connector joins, by names and types. Between other types SAM writes policies of roles alone. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly target: string;
}

/** The policies of queues and topics, and the permissions of functions, that SAM makes of a connector. */
export function connected(
  { block, entry }: SectionEntry,
  env: Environment,
  typeOf: (name: string) => string | undefined,
): readonly CfnDeclaration[] {
  const properties = childOf(entry.value, 'Properties');
  const from = textOf(childOf(childOf(properties, 'Source'), 'Id'));
  const destination = childOf(properties, 'Destination');
  const ends: readonly Node[] =
    destination?.kind === 'sequence' ? itemsOf(destination) : destination ? [destination] : [];
  const condition = childOf(entry.value, 'Condition');
  return ends.flatMap((end) => {
    const to = textOf(childOf(end, 'Id'));
    if (from === undefined || to === undefined) return [];
    const [service, target] = [SERVICES[typeOf(from) ?? ''], typeOf(to)];
    const made =
      service === undefined || target === undefined ? undefined : madeBy({ from, to, service, target });
    if (made === undefined) return [];
    const [suffix, type, written] = made;
    const value = madeMap({ Type: type, Condition: condition, Properties: written }, entry.key);
    const name = `${keyText(entry) ?? ''}${suffix}`;
    return [declare({ block, entry: { key: entry.key, value }, env, name, writtenType: type, made: true })];
  });
}

function madeBy({
  from,
  to,
  service,
  target,
}: Link): readonly [suffix: string, type: string, MadeMap] | undefined {
  const source: Made = service.startsWith('sns') ? { Ref: from } : { 'Fn::GetAtt': [from, 'Arn'] };
  const allowed = (action: string, resource: Made): MadeMap => policy(service, action, resource, source);
  switch (target) {
    case 'AWS::SQS::Queue': {
      const document = allowed('sqs:SendMessage', { 'Fn::GetAtt': [to, 'Arn'] });
      return ['QueuePolicy', 'AWS::SQS::QueuePolicy', { Queues: [{ Ref: to }], PolicyDocument: document }];
    }
    case 'AWS::SNS::Topic': {
      const document = allowed('sns:Publish', { Ref: to });
      return ['TopicPolicy', 'AWS::SNS::TopicPolicy', { Topics: [{ Ref: to }], PolicyDocument: document }];
    }
    case 'AWS::Lambda::Function':
    case 'AWS::Serverless::Function': {
      const permission = {
        Action: 'lambda:InvokeFunction',
        FunctionName: { Ref: to },
        Principal: service,
        SourceArn: source,
      };
      return ['Permission', 'AWS::Lambda::Permission', permission];
    }
    default:
      return undefined;
  }
}

function policy(service: string, action: string, resource: Made, source: Made): MadeMap {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: action,
    Resource: resource,
    Condition: { ArnEquals: { 'aws:SourceArn': source } },
  };
  return { Version: '2012-10-17', Statement: [statement] };
}
