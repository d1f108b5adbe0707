import {
  all,
  any,
  Members,
  not,
  unknown,
  yes,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/** An operation of the OpenAPI document that an API is made of. */
export interface DocumentedOperation {
  readonly api: Resource;
  readonly document: Value;
  /** `GET`, or `ANY` of API Gateway's own. */
  readonly verb: string;
  readonly path: string;
  readonly value: Value;
}

const VERBS = new Map(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((name) => [
    name,
    name.toUpperCase(),
  ]),
).set('x-amazon-apigateway-any-method', 'ANY');

/** The OpenAPI document in an API's `Body`, as an object or a JSON text; absent where it has none. */
export function documentOf(api: Resource): Value {
  return api.get('Body').parsed();
}

/** The operations of the document; open where it cannot be seen whole. */
export function operationsOf(api: Resource): Members<DocumentedOperation> {
  const document = documentOf(api);
  const paths = document.get('paths');
  return entriesOf(paths).flatMap(({ key: path, value: item }) => {
    const operations = entriesOf(item);
    const items = operations.items.flatMap(({ key, value }) => {
      const verb = VERBS.get(key.toLowerCase());
      return verb === undefined ? [] : [{ api, document, verb, path, value }];
    });
    return new Members(items, operations.open, item);
  });
}

function entriesOf(map: Value): Members<{ readonly key: string; readonly value: Value }> {
  const { data } = map;
  if (data.kind !== 'map') return new Members<never>([], data.kind !== 'absent', map);
  const items = data.keys().map((key) => ({ key, value: map.get([key]) }));
  return new Members(items, data.open, map);
}

/** What API Gateway calls for an operation. */
export function integrationOf({ value }: DocumentedOperation): Value {
  return value.get(['x-amazon-apigateway-integration']);
}

/**
 * Whether API Gateway asks who calls an operation, or demands a key of a REST API's callers. Of the document's own ways of
 * signing in it takes up those alone that name an authorizer; what becomes of another one is not known.
 */
export function asksWhoCalls(operation: DocumentedOperation): Answer {
  const { document, value } = operation;
  const type = value.get(['x-amazon-apigateway-auth', 'type']);
  const own = value.get('security');
  const security = own.data.kind === 'absent' ? document.get('security') : own;
  return any(
    all(type.present(), not(type.is('NONE'))),
    security.list().some((requirement) => {
      const names = requirement.keys();
      if (names === undefined || names.length === 0) return unknown;
      return any(...names.map((name) => guards(operation, name)));
    }),
  ).at(value);
}

function guards({ api, document }: DocumentedOperation, name: string): Answer {
  const scheme = document.get(['components', 'securitySchemes', name]);
  const old = document.get(['securityDefinitions', name]);
  const asks = [scheme, old].some((each) => namesAuthorizer(each) || (isRest(api) && isKey(each)));
  return asks ? yes : unknown;
}

function namesAuthorizer(scheme: Value): boolean {
  const names = ['x-amazon-apigateway-authorizer', 'x-amazon-apigateway-authtype'];
  return names.some((name) => scheme.get([name]).present().truth === 'yes');
}

function isKey(scheme: Value): boolean {
  return all(scheme.get('type').is('apiKey'), scheme.get('name').is('x-api-key')).truth === 'yes';
}

/** Whether it is a REST API: HTTP APIs know no keys. */
function isRest({ type }: Resource): boolean {
  return type === 'AWS::ApiGateway::RestApi';
}

/** The operation as a message names it: "`POST /users` of Admin". */
export function labelOf({ api, verb, path }: DocumentedOperation): string {
  return `\`${verb} ${path}\` of ${api.name}`;
}
