import { Value, type Path } from '../../../model/index.ts';
import { evaluate } from '../evaluate.ts';
import { computed, given, literal, prop, type Field, type Owner } from '../fields.ts';
import type { ConstructCall } from '../source.ts';
import type { ConstructTables } from './table.ts';

/** What a method of a REST API answers to: the first thing it is given. */
const VERB: Field = computed((owner, path) => {
  const [verb] = owner.construct.node.arguments;
  return verb === undefined ? Value.unknown(owner.place, path) : evaluate(verb, owner.reading, path);
});

/** The construct at the beginning of a chain of those that make each other. */
function outermost(construct: ConstructCall): ConstructCall {
  return construct.maker === undefined ? construct : outermost(construct.maker.construct);
}

const API: Field = computed((owner, path) => evaluate(outermost(owner.construct).node, owner.reading, path));

/** Whether neither the API nor a resource above gives its methods options of their own. */
function hasNoDefaults({ maker }: ConstructCall, owner: Owner): boolean {
  if (maker === undefined) return true;
  const { props } = maker.construct;
  const options =
    props === undefined ? undefined : evaluate(props.node, owner.reading, []).get(['defaultMethodOptions']);
  return (options === undefined || options.data.kind === 'absent') && hasNoDefaults(maker.construct, owner);
}

/** Who may call: as the method says, by its authorizer, and else anyone. */
const AUTHORIZATION: Field = computed((owner, path) => {
  const type = prop('authorizationType', {
    words: {
      'AuthorizationType.NONE': 'NONE',
      'AuthorizationType.IAM': 'AWS_IAM',
      'AuthorizationType.CUSTOM': 'CUSTOM',
      'AuthorizationType.COGNITO': 'COGNITO_USER_POOLS',
    },
  }).read(owner, path);
  const authorizer = given(owner, 'authorizer', path);
  if (type.data.kind !== 'absent') return type;
  if (authorizer.data.kind !== 'absent') return authorizer;
  return hasNoDefaults(owner.construct, owner)
    ? literal('NONE', owner.place, path)
    : Value.unknown(owner.place, path);
});

const KEY: Field = computed((owner, path) => {
  const own = given(owner, 'apiKeyRequired', path);
  return own.data.kind !== 'absent' || hasNoDefaults(owner.construct, owner)
    ? own
    : Value.unknown(owner.place, path);
});

/** Who a permission is for, as Lambda has it: a service, an account, an ARN, or everyone. */
const PRINCIPAL: Field = computed((owner, path) => {
  const principal = given(owner, 'principal', path);
  const { data, place } = principal;
  if (data.kind === 'literal') return principal;
  if (data.kind !== 'map' || data.open) return Value.unknown(place, path);
  const [kind, ...others] = data.keys();
  if (others.length > 0 || (kind !== 'Service' && kind !== 'AWS')) return Value.unknown(place, path);
  return at(data.entry(kind)!, path);
});

function at({ data, place, origin }: Value, path: Path): Value {
  return new Value(data, place, path, origin);
}

export const apis: ConstructTables = {
  // What `addMethod` of a resource makes.
  'aws-apigateway.ResourceMethod': {
    type: 'AWS::ApiGateway::Method',
    fields: {
      ApiKeyRequired: KEY,
      AuthorizationType: AUTHORIZATION,
      HttpMethod: VERB,
      RestApiId: API,
    },
  },
  // What `addPermission` of a function makes.
  'aws-lambda.Permission': {
    type: 'AWS::Lambda::Permission',
    fields: {
      Action: prop('action', { default: 'lambda:InvokeFunction' }),
      EventSourceToken: prop('eventSourceToken'),
      FunctionName: prop('functionName'),
      FunctionUrlAuthType: prop('functionUrlAuthType', {
        words: { 'FunctionUrlAuthType.NONE': 'NONE', 'FunctionUrlAuthType.AWS_IAM': 'AWS_IAM' },
      }),
      InvokedViaFunctionUrl: prop('invokedViaFunctionUrl'),
      Principal: PRINCIPAL,
      PrincipalOrgID: prop('organizationId'),
      SourceAccount: prop('sourceAccount'),
      SourceArn: prop('sourceArn'),
    },
  },
};
