import {
  any,
  no,
  unknown,
  yes,
  type Answer,
  type Principal,
  type Resource,
  type Statement,
} from '../../core/model/index.ts';

/** Whether a principal is the identity provider at one of the addresses, by its ARN or as a resource of the template. */
export function isProvider(principal: Principal, role: Resource, address: RegExp): Answer {
  if (principal.kind !== 'Federated') return no;
  const { value } = principal;
  if (value.data.kind === 'text') {
    const text = value.data.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    return address.test(text) ? yes.at(value) : unknown;
  }
  const provider = role.resolve(value);
  if (provider === undefined) return value.matches(address);
  return provider.type === 'AWS::IAM::OIDCProvider' ? provider.get('Url').matches(address) : no;
}

/** Whether a statement speaks of what the identity provider at one of the addresses vouches for. */
export function trustsProvider(statement: Statement, role: Resource, address: RegExp): Answer {
  return any(
    statement.principals.some((principal) => isProvider(principal, role, address)),
    statement.conditions.some(({ key }) => (address.test(key) ? yes : no)),
  );
}
