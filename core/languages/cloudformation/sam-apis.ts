import { Value, type Path } from '../../model/index.ts';

function mapOf(entries: Readonly<Record<string, Value>>, { place, path }: Value): Value {
  const entry = (key: string): Value | undefined => entries[key];
  return new Value({ kind: 'map', keys: () => Object.keys(entries), entry, open: false }, place, path);
}

function listOf(members: readonly Value[], { place, path }: Value): Value {
  return new Value({ kind: 'list', items: () => members, open: false }, place, path);
}

/** `{ Type: REGIONAL }` as API Gateway has it: `{ Types: [REGIONAL] }`. */
export function endpointOf(configuration: Value): Value {
  const { data, path } = configuration;
  if (data.kind !== 'map' && data.kind !== 'literal') return configuration;
  const type = data.kind === 'map' ? configuration.get('Type') : configuration;
  if (type.data.kind === 'absent') return type;
  const below: Path = [...path, 'Types'];
  return mapOf({ Types: listOf([type], new Value(data, type.place, below)) }, configuration);
}

/** The resource policy of a REST API, of all that is said of it: what SAM writes of its own is not worked out. */
export function policyOf(api: Value): Value {
  const [own, body, file] = [
    api.get('Auth.ResourcePolicy'),
    api.get('DefinitionBody'),
    api.get('DefinitionUri'),
  ];
  const statements = own.get('CustomStatements').oneOrMore();
  if (statements.items.length > 0) {
    const all = new Value({ kind: 'list', items: () => statements.items, open: true }, own.place, own.path);
    return mapOf({ Statement: all }, own);
  }
  if (own.data.kind !== 'absent' || file.data.kind !== 'absent') return Value.unknown(own.place, ['Policy']);
  return body.get(['x-amazon-apigateway-policy']);
}

/** The OpenAPI document of an API; SAM writes into it how it asks who is calling, and what routes of its own it has. */
export function bodyOf(api: Value): Value {
  const [auth, body] = [api.get('Auth'), api.get('DefinitionBody')];
  return auth.data.kind === 'absent' ? body : Value.unknown(body.place, ['Body']);
}

/** `true` lets every origin call. */
export function originsOf(cors: Value): Value {
  if (cors.literal() !== true) return cors;
  const everyone = new Value({ kind: 'literal', value: '*' }, cors.place, [...cors.path, 'AllowOrigins', 0]);
  return mapOf({ AllowOrigins: listOf([everyone], cors) }, cors);
}

/** `Additional` ways of signing in, by AppSync's own names. */
export function graphProviders(auth: Value): Value {
  const additional = auth.get('Additional');
  const { data } = additional;
  if (data.kind !== 'list') return additional;
  const items = () => data.items().map((each) => mapOf({ AuthenticationType: each.get('Type') }, each));
  return new Value({ ...data, items }, additional.place, additional.path);
}

/** SAM logs all fields, with a role of its own, unless it is told otherwise. */
export function graphLogging(logging: Value): Value {
  const { data, place, path } = logging;
  if (data.kind === 'unknown') return logging;
  if (logging.literal() === false) return Value.absent(place, path);
  const role = new Value({ kind: 'present' }, place, [...path, 'CloudWatchLogsRoleArn']);
  const all = new Value({ kind: 'literal', value: 'ALL' }, place, [...path, 'FieldLogLevel']);
  if (data.kind !== 'map') return mapOf({ FieldLogLevel: all, CloudWatchLogsRoleArn: role }, logging);
  const own = logging.get('CloudWatchLogsRoleArn');
  return mapOf(
    {
      FieldLogLevel: logging.get('FieldLogLevel'),
      CloudWatchLogsRoleArn: own.data.kind === 'absent' ? role : own,
    },
    logging,
  );
}

/** A property of a cache. */
export function cachedOf(name: string): (cache: Value) => Value {
  return (cache) => cache.get([name]);
}

/** Where the results of a function of a name go: what is asked for by its type alone SAM makes. */
export function destinationsOf(config: Value, own: string): Value {
  const all = config.get('DestinationConfig');
  if (all.data.kind !== 'map') return all;
  const named = (name: 'OnFailure' | 'OnSuccess'): Value => {
    const when = all.get(name);
    const [type, written] = [when.get('Type'), when.get('Destination')];
    if (written.data.kind !== 'absent' || type.data.kind === 'absent') return when;
    const made = { name: `${own}EventInvokeConfig${name}${type.literal() === 'SNS' ? 'Topic' : 'Queue'}` };
    const reference = { ...made, attribute: 'Arn', scope: 'template' } as const;
    return mapOf({ Destination: new Value({ kind: 'present', reference }, when.place, written.path) }, when);
  };
  return mapOf({ OnFailure: named('OnFailure'), OnSuccess: named('OnSuccess') }, all);
}
