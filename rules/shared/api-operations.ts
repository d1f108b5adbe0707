import {
  all,
  any,
  Members,
  not,
  unknown,
  type Answer,
  type Resource,
  type Value,
  type View,
} from '../../core/model/index.ts';
import { isGiven } from './given.ts';
import { asksWhoCalls, integrationOf, labelOf, operationsOf, type DocumentedOperation } from './openapi.ts';
import { isOpen, isOpenApi } from './rest-api.ts';

const METHOD = 'AWS::ApiGateway::Method';
const REST_API = 'AWS::ApiGateway::RestApi';
const ROUTE = 'AWS::ApiGatewayV2::Route';
const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const HTTP_API = 'AWS::ApiGatewayV2::Api';

/** A method of a REST API or a route of an HTTP API: a resource of its own, or an operation of the API's OpenAPI document. */
export interface Operation {
  /** As a message names it. */
  readonly label: string;
  /** Whether it is more than OPTIONS, which a browser sends ahead of a call without credentials. */
  readonly isCall: Answer;
  /** Whether anyone may call it who gets past its own checks. */
  readonly isOpen: Answer;
  readonly asks: Answer;
  /** Whether a request is checked before it is passed on. */
  readonly validates: Answer;
}

/** The methods of REST APIs, whichever way they are declared. */
export const restMethods: View<Operation> = {
  types: [METHOD, REST_API],
  items: (resource) =>
    resource.type === METHOD ? alone(resource, methodOf(resource)) : each(operationsOf(resource), documented),
};

/** The routes of HTTP and WebSocket APIs, whichever way they are declared. */
export const routes: View<Operation> = {
  types: [ROUTE, HTTP_API],
  items: (resource) =>
    resource.type === ROUTE ? alone(resource, routeOf(resource)) : each(operationsOf(resource), documented),
};

function methodOf(method: Resource): Operation {
  const type = method.get('AuthorizationType');
  const isCall = not(method.get('HttpMethod').is('OPTIONS'));
  return {
    label: method.name,
    isCall,
    isOpen: all(isCall, isOpenApi(method)),
    asks: not(all(type.or('NONE').is('NONE'), not(method.get('ApiKeyRequired').is(true))).at(type)),
    validates: isGiven(method.get('RequestValidatorId')),
  };
}

/** Of a WebSocket API only `$connect` can ask; a browser sends OPTIONS without credentials. */
function routeOf(route: Resource): Operation {
  const key = route.get('RouteKey');
  const ofHttp = route.referenced('ApiId')?.get('ProtocolType').is('HTTP') ?? not(key.present());
  return {
    label: route.name,
    isCall: not(key.matches(/^OPTIONS /)),
    isOpen: any(
      key.is('$connect'),
      key.matches(/^(?:ANY|GET|HEAD|POST|PUT|PATCH|DELETE) \//),
      all(key.is('$default'), ofHttp),
    ),
    asks: not(route.get('AuthorizationType').or('NONE').is('NONE')),
    validates: unknown,
  };
}

function documented(operation: DocumentedOperation): Operation {
  const { api, document, value, verb } = operation;
  const validator = 'x-amazon-apigateway-request-validator';
  const isCall = value.decided(verb !== 'OPTIONS');
  return {
    label: labelOf(operation),
    isCall,
    isOpen: api.type === REST_API ? all(isCall, isOpen(api)) : isCall,
    asks: asksWhoCalls(operation),
    validates: any(isGiven(value.get([validator])), isGiven(document.get([validator]))).at(value),
  };
}

/** What an API calls for its callers. */
export interface Backend {
  readonly label: string;
  readonly uri: Value;
  /** Whether it is called through a VPC link. */
  readonly isLinked: Answer;
  readonly tls: Value;
  readonly isOfHttpApi: Answer;
}

/** What REST, HTTP and WebSocket APIs call, whichever way it is declared. */
export const backends: View<Backend> = {
  types: [METHOD, INTEGRATION, REST_API, HTTP_API],
  items: (resource) =>
    resource.type === METHOD || resource.type === INTEGRATION
      ? alone(resource, backendOf(resource))
      : each(operationsOf(resource), documentedBackend),
};

function backendOf(resource: Resource): Backend {
  const isRest = resource.type === METHOD;
  return {
    label: resource.name,
    uri: resource.get(isRest ? 'Integration.Uri' : 'IntegrationUri'),
    isLinked: resource.get(isRest ? 'Integration.ConnectionType' : 'ConnectionType').is('VPC_LINK'),
    tls: isRest ? resource.self : resource.get('TlsConfig'),
    isOfHttpApi: isRest
      ? resource.self.decided(false)
      : any(
          resource.get('IntegrationUri').matches(/^arn:/),
          resource.referenced('ApiId')?.get('ProtocolType').is('HTTP') ?? unknown,
        ),
  };
}

function documentedBackend(operation: DocumentedOperation): Backend {
  const integration = integrationOf(operation);
  return {
    label: labelOf(operation),
    uri: integration.get('uri'),
    isLinked: integration.get('connectionType').is('VPC_LINK'),
    tls: integration.get('tlsConfig'),
    isOfHttpApi: integration.decided(operation.api.type === HTTP_API),
  };
}

function alone<T>(resource: Resource, item: T): Members<T> {
  return new Members([item], false, resource.self);
}

function each<T>(
  operations: Members<DocumentedOperation>,
  of: (operation: DocumentedOperation) => T,
): Members<T> {
  return new Members(operations.items.map(of), operations.open, operations.value);
}
