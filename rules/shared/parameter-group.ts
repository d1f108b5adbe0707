import {
  all,
  any,
  not,
  type Answer,
  type Fix,
  type Literal,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/** The ways to write that a parameter of a database is on. */
export const ON: readonly Literal[] = ['1', 'on', 'true', 'yes'];

/**
 * Whether a parameter group whose parameters are a map gives one of the values to a parameter; `otherwise` is
 * what the engine does where the group does not name it.
 */
export function hasParameter(
  group: Resource,
  name: string,
  values: readonly Literal[],
  otherwise: Answer,
): Answer {
  const value = group.get(['Parameters', name]);
  return any(value.is(...values), all(not(value.present()), otherwise));
}

/** The repair that gives a parameter a value. */
export function setParameter(group: Resource, name: string, value: Literal, title: string): Fix {
  const path = ['Parameters', name];
  return { title, safety: 'review', edits: [{ kind: 'set', resource: group.name, path, value }] };
}

/**
 * Whether a list of names with their values gives a parameter the value `true`; `otherwise` is what the
 * service does where the list does not name it.
 */
export function listsTrue(resource: Resource, list: Listing, name: string, otherwise: Answer): Answer {
  const named = resource.list(list.path).where((item) => item.get(list.key).is(name));
  return all(
    named.none((item) => not(item.get('ParameterValue').is('true'))),
    any(not(named.empty()), otherwise),
  );
}

/** The repair that sets the value at which the finding stands, or adds the parameter to the list. */
export function listTrue(resource: Resource, at: Value, list: Listing, name: string, title: string): Fix {
  const value = { [list.key]: name, ParameterValue: 'true' };
  return {
    title,
    safety: 'review',
    edits: [
      at.path.at(-1) === 'ParameterValue'
        ? { kind: 'set', resource: resource.name, path: at.path, value: 'true' }
        : { kind: 'append', resource: resource.name, path: [list.path], value },
    ],
  };
}

/** Where a list of parameters stands, and what it calls the name of one. */
export interface Listing {
  readonly path: string;
  readonly key: string;
}
