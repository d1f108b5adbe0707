import { childOf, entriesOf, textOf, type Entry, type Node } from '../../syntax/tree.ts';
import { declare, type CfnDeclaration, type DeclarationSource } from './declaration.ts';
import { madeMap, type MadeMap } from './made-nodes.ts';
import { lensesOf } from './sam.ts';
import { madeByEvent, type AskedBy } from './sam-events.ts';
import { bind, type Environment } from './scope.ts';

/** The resources that SAM makes beside a function, a state machine or an API, each at what it is made of. */
export function madeBeside(source: DeclarationSource): readonly CfnDeclaration[] {
  const { entry, writtenType } = source;
  const properties = childOf(entry.value, 'Properties');
  switch (writtenType) {
    case 'AWS::Serverless::Function':
      return [...destinations(source), ...ofEvents(properties, source)];
    case 'AWS::Serverless::StateMachine':
      return ofEvents(properties, source);
    case 'AWS::Serverless::WebSocketApi':
      return entriesOf(childOf(properties, 'Routes')).flatMap((route) =>
        ofRoute(route, childOf(properties, 'Auth'), source),
      );
    default:
      return [];
  }
}

function ofEvents(properties: Node | undefined, source: DeclarationSource): readonly CfnDeclaration[] {
  return entriesOf(childOf(properties, 'Events')).flatMap((event) => ofEvent(event, source));
}

/** Where SAM makes what a destination of a function is, by the type that is asked for and no place is named. */
const DESTINATIONS: Readonly<Record<string, readonly [suffix: string, type: string]>> = {
  SQS: ['Queue', 'AWS::SQS::Queue'],
  SNS: ['Topic', 'AWS::SNS::Topic'],
};

function destinations(source: DeclarationSource): readonly CfnDeclaration[] {
  const own = childOf(source.entry.value, 'Properties');
  const sections = [own, source.env.globals.get('Function')?.node].map((properties) =>
    childOf(childOf(properties, 'EventInvokeConfig'), 'DestinationConfig'),
  );
  return ['OnFailure', 'OnSuccess'].flatMap((when) => {
    const of = (name: string): Node | undefined =>
      sections.map((section) => childOf(childOf(section, when), name)).find((node) => node !== undefined);
    const type = of('Type');
    const made = DESTINATIONS[textOf(type) ?? ''];
    if (type === undefined || made === undefined || of('Destination') !== undefined) return [];
    const name = `${source.name}EventInvokeConfig${when}${made[0]}`;
    return [resource(source, own === undefined ? source.entry.key : type, name, made[1], {})];
  });
}

function ofEvent(event: Entry, source: DeclarationSource): readonly CfnDeclaration[] {
  const { env, name: target, writtenType, bindings } = source;
  const name = bind(textOf(event.key) ?? '', bindings);
  const made = madeByEvent(event, {
    name,
    target,
    isMachine: writtenType === 'AWS::Serverless::StateMachine',
    askedBy: (api, kind) => askedBy(env, api, kind),
  });
  const own = made.map(({ suffix, name: given, type, properties }) =>
    resource(source, event.key, given ?? `${target}${name}${suffix}`, type, properties),
  );
  return [...own, ...implicitApi(event, source)];
}

/** The API that SAM makes for events that name none. */
function implicitApi({ key, value }: Entry, source: DeclarationSource): readonly CfnDeclaration[] {
  const type = textOf(childOf(value, 'Type'));
  const kind = type === 'Api' || type === 'HttpApi' ? type : undefined;
  const named = childOf(childOf(value, 'Properties'), kind === 'Api' ? 'RestApiId' : 'ApiId');
  if (kind === undefined || named !== undefined) return [];
  const properties: MadeMap = kind === 'Api' ? { StageName: 'Prod' } : { StageName: '$default' };
  const writtenType = `AWS::Serverless::${kind}`;
  const body = { key, value: madeMap({ Type: writtenType, Properties: properties }, key) };
  const name = kind === 'Api' ? 'ServerlessRestApi' : 'ServerlessHttpApi';
  return lensesOf(writtenType).map((lens) =>
    declare({ ...source, entry: body, name, writtenType, lens, made: true }),
  );
}

/** How an API of the template, or the implicit one, asks who is calling: its own `Auth`, or that of `Globals`. */
function askedBy(env: Environment, api: string | undefined, kind: 'Api' | 'HttpApi'): AskedBy {
  const found = api === undefined ? undefined : env.apis.get(api);
  const properties = childOf(found?.node, 'Properties');
  const isOwn = ['DefinitionBody', 'DefinitionUri'].some((name) => childOf(properties, name) !== undefined);
  const general = childOf(env.globals.get(kind)?.node, 'Auth');
  const own = childOf(properties, 'Auth');
  const of = (name: string): Node | undefined => childOf(own, name) ?? childOf(general, name);
  return {
    takesRoutes: api === undefined || (found !== undefined && !isOwn),
    defaultAuthorizer: of('DefaultAuthorizer'),
    needsKey: of('ApiKeyRequired'),
  };
}

/** A route of a WebSocket API, with what lets it call its function. Only the route that connects can ask who is calling. */
function ofRoute(
  { key, value }: Entry,
  auth: Node | undefined,
  source: DeclarationSource,
): readonly CfnDeclaration[] {
  const route = textOf(key) ?? '';
  const clean = route.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const name = `${source.name}${clean.charAt(0).toUpperCase()}${clean.slice(1)}`;
  const routed: MadeMap = {
    ApiId: { Ref: `${source.name}Api` },
    RouteKey: route,
    AuthorizationType: route === '$connect' ? childOf(auth, 'AuthType') : undefined,
  };
  const permitted: MadeMap = {
    Action: 'lambda:InvokeFunction',
    FunctionName: childOf(value, 'FunctionArn'),
    Principal: 'apigateway.amazonaws.com',
    SourceArn: {
      'Fn::Sub': `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${source.name}Api}/*/${route}`,
    },
  };
  return [
    resource(source, key, `${name}Route`, 'AWS::ApiGatewayV2::Route', routed),
    resource(source, key, `${name}Permission`, 'AWS::Lambda::Permission', permitted),
  ];
}

function resource(
  source: DeclarationSource,
  at: Node,
  name: string,
  type: string,
  properties: MadeMap,
): CfnDeclaration {
  const condition = childOf(source.entry.value, 'Condition');
  const value = madeMap({ Type: type, Condition: condition, Properties: properties }, at);
  return declare({
    ...source,
    entry: { key: at, value },
    name,
    writtenType: type,
    lens: undefined,
    made: true,
  });
}
