import {
  all,
  any,
  Interpolation,
  Mention,
  not,
  Policy,
  unknown,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/**
 * Whether a stage or a method belongs to a REST API of this template that can be reached from outside a VPC;
 * an API that is declared elsewhere may be private.
 */
export function isPublicApi(part: Resource): Answer {
  const api = part.referenced('RestApiId');
  return api === undefined ? unknown : not(isPrivate(api));
}

/** Whether a REST API can be reached from inside VPCs alone. */
export function isPrivate(api: Resource): Answer {
  return any(
    api.list('EndpointConfiguration.Types').some((type) => type.is('PRIVATE')),
    api
      .get('Body')
      .parsed()
      .get(['x-amazon-apigateway-endpoint-configuration', 'types'])
      .list()
      .some((type) => type.is('PRIVATE')),
  );
}

/** The resource policies of a REST API: its own, and that of its OpenAPI document. */
export function policiesOf(api: Resource): readonly Policy[] {
  return [api.policy('Policy'), new Policy(api.get('Body').parsed().get(['x-amazon-apigateway-policy']))];
}

/** Whether anyone may call a REST API: it is public, and no resource policy may say who can. */
export function isOpen(api: Resource): Answer {
  return all(not(isPrivate(api)), ...policiesOf(api).map(({ document }) => not(document.present())));
}

/** Whether a stage names its API; one that SAM makes has what concerns both inside. */
export function namesApi(stage: Resource): Answer {
  const api = stage.get('RestApiId');
  return api.decided(api.data.kind !== 'absent');
}

/** Whether anyone may call a method's API: it is public, and no resource policy of its own may say who can. */
export function isOpenApi(method: Resource): Answer {
  const api = method.referenced('RestApiId');
  if (api === undefined) return not(method.get('RestApiId').present());
  return isOpen(api);
}

/** Whether requests are logged: API Gateway wants to know both where to and in which format. */
export function logsRequests(settings: Value): Answer {
  return all(settings.get('DestinationArn').present(), settings.get('Format').present());
}

/** The repair that logs a stage's requests in lines of the given format, to a new log group where none is named. */
export function logRequests(stage: Resource, property: string, format: string): Fix {
  const log = `${stage.name}Log`;
  const path = (key: string) => [property, key];
  const formatted = { kind: 'set', resource: stage.name, path: path('Format'), value: format } as const;
  if (stage.get(path('DestinationArn')).present().truth === 'yes')
    return { title: 'Log requests (billed by volume)', safety: 'costs', edits: [formatted] };
  return {
    title: 'Log requests to a new log group (billed by volume)',
    safety: 'costs',
    edits: [
      {
        kind: 'set',
        resource: stage.name,
        path: path('DestinationArn'),
        value: new Mention(log, 'Arn'),
      },
      formatted,
      {
        kind: 'add',
        type: 'AWS::Logs::LogGroup',
        name: log,
        properties: { RetentionInDays: 365 },
        after: stage.name,
      },
    ],
  };
}

/** The repair that logs the errors of all methods, or of those whose settings the finding stands in. */
export function logErrors(stage: Resource, at: Value): Fix {
  const value = { HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'ERROR' };
  const path = [...at.path.slice(0, -1), 'LoggingLevel'];
  return {
    title: "Log errors (needs the account's API Gateway role)",
    safety: ['costs', 'may fail'],
    edits: [
      at.path.length > 1
        ? { kind: 'set', resource: stage.name, path, value: 'ERROR' }
        : { kind: 'append', resource: stage.name, path: ['MethodSettings'], value },
    ],
  };
}

/** The ARN of a stage, as other services name it. */
export function stageArn(stage: Resource, api: Resource): Interpolation {
  return new Interpolation([
    'arn:',
    { pseudo: 'AWS::Partition' },
    ':apigateway:',
    { pseudo: 'AWS::Region' },
    '::/restapis/',
    new Mention(api.name),
    '/stages/',
    new Mention(stage.name),
  ]);
}
