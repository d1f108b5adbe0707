import { Value, type Path, type Place } from '../../model/index.ts';
import type { Node } from '../../syntax/tree.ts';
import { functionCall } from './function-call.ts';
import { allKeys, findEntry, follow, type Located, type Scope } from './scope.ts';

/** A node with the scope that it is evaluated in. */
interface Standing extends Omit<Located, 'block' | 'bindings'> {
  readonly scope: Scope;
}

/**
 * What SAM makes of the properties that `Globals` gives and those of a resource: maps are merged, lists are one behind the
 * other, and of everything else the resource's own is taken. A function counts as a whole, whatever it gives.
 */
export function mergedWithGlobals(
  globals: Standing,
  own: Standing,
  place: Place,
  path: Path,
  ignored: readonly string[] = [],
): Value {
  const [general, particular] = [followed(globals), followed(own)];
  if (isMap(general.node) && isMap(particular.node))
    return mergedMaps(general, particular, place, path, ignored);
  if (isList(general.node) && isList(particular.node)) return joinedLists(general, particular, path);
  return own.scope.evaluate(own.node, own.key, own.scope, path);
}

function followed(standing: Standing): Standing {
  const target = follow(standing.node, standing.scope);
  return target === undefined ? standing : { ...standing, ...target };
}

function isMap(node: Node): boolean {
  return node.kind === 'mapping' && functionCall(node) === undefined;
}

function isList(node: Node): boolean {
  return node.kind === 'sequence' && functionCall(node) === undefined;
}

function mergedMaps(
  general: Standing,
  particular: Standing,
  place: Place,
  path: Path,
  ignored: readonly string[],
): Value {
  const [a, b] = [general.node, particular.node];
  if (a.kind !== 'mapping' || b.kind !== 'mapping') return Value.unknown(place, path);
  const entry = (name: string): Value | undefined => {
    const global = ignored.includes(name) ? undefined : findEntry(a, name, general.scope);
    const own = findEntry(b, name, particular.scope);
    const below = [...path, name];
    const found = own ?? global;
    if (found === undefined) return undefined;
    const { key, value: node } = found.entry;
    if (global === undefined || own === undefined) return found.scope.evaluate(node, key, found.scope, below);
    const standing = { node: global.entry.value, key: global.entry.key, scope: global.scope };
    return mergedWithGlobals(standing, { node, key, scope: own.scope }, ofKey(key, own.scope), below);
  };
  const names = new Set([
    ...allKeys(a, general.scope).filter((name) => !ignored.includes(name)),
    ...allKeys(b, particular.scope),
  ]);
  const keys = (): readonly string[] =>
    [...names].filter((name) => !name.startsWith('Fn::') && entry(name)?.data.kind !== 'absent');
  const open = particular.scope.env.open || [...names].some((name) => name.startsWith('Fn::'));
  return new Value({ kind: 'map', keys, entry, open }, place, path);
}

function joinedLists(general: Standing, particular: Standing, path: Path): Value {
  const { data: first } = general.scope.evaluate(general.node, general.key, general.scope, path);
  const { data: second, place } = particular.scope.evaluate(
    particular.node,
    particular.key,
    particular.scope,
    path,
  );
  if (first.kind !== 'list' || second.kind !== 'list') return Value.unknown(place, path);
  // A member of Globals has no number in the resource's own list: no repair finds it there.
  const standing = () =>
    first.items().map(({ data, place: at, origin }, i) => new Value(data, at, [...path, -1 - i], origin));
  return new Value(
    { kind: 'list', items: () => [...standing(), ...second.items()], open: first.open || second.open },
    place,
    path,
  );
}

function ofKey(key: Node, scope: Scope): Place {
  return { source: scope.block, start: key.start, end: key.end };
}
