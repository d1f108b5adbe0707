import { Value } from '../../../model/index.ts';
import { evaluate } from '../evaluate.ts';
import { computed, type Field, given, literal, type Owner, prop } from '../fields.ts';
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

export const apigateway: ConstructTables = {
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
};
