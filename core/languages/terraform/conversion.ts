import { Value, type Literal } from '../../model/index.ts';
import type { Expression } from '../../syntax/hcl/tree.ts';
import { asSet, encodingOf, isFailure, isSet, isSettled, keysOf, signatureOf } from './collections.ts';
import { isJson } from './embedded-json.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './scope.ts';

/**
 * A value as a type constraint makes it: converted, with the defaults of optional attributes, without what an object does not
 * have. `scope` is that of the constraint; what does not fit is unknown.
 */
export function converted(value: Value, type: Expression, scope: Scope): Value {
  const { data } = value;
  if (isFailure(value) || data.kind === 'absent') return value;
  const name = nameOf(type);
  if (name === 'string' || name === 'number' || name === 'bool') return asPrimitive(value, name);
  const [of] = type.kind === 'call' ? type.arguments : [];
  switch (name) {
    case 'list':
    case 'set':
      return asMembers(value, of, scope, name === 'set');
    case 'map':
      return data.kind === 'map' ? eachEntry(value, of, scope) : unlessOther(value);
    case 'object':
      return of?.kind === 'object' ? asObject(value, of, scope) : openEntries(value);
    case 'tuple':
      return data.kind === 'list' && of?.kind === 'tuple'
        ? members(value, (item, i) =>
            of.items[i] === undefined ? item : converted(item, of.items[i], scope),
          )
        : unlessOther(value);
    case 'any':
      return value;
    default:
      // A constraint that is not read may add attributes.
      return openEntries(value);
  }
}

/** `string` of `string`, of `"string"` and of `string(…)`. */
function nameOf(type: Expression): string | undefined {
  if (type.kind === 'call') return type.name;
  if (type.kind === 'literal' && typeof type.value === 'string') return type.value;
  return type.kind === 'traversal' && typeof type.root === 'string' && type.steps.length === 0
    ? type.root
    : undefined;
}

/** Collections where something else is wanted do not fit. */
function unlessOther(value: Value): Value {
  const { kind } = value.data;
  return kind === 'list' || kind === 'map' || kind === 'literal'
    ? Value.unknown(value.place, value.path)
    : value;
}

function asPrimitive(value: Value, type: 'string' | 'number' | 'bool'): Value {
  const literal = value.literal();
  if (literal === undefined) {
    const { kind } = value.data;
    // A document that is kept as a structure is a text all the same.
    if (type === 'string' && (encodingOf(value) !== undefined || isJson(value))) return value;
    return kind === 'list' || kind === 'map' ? Value.unknown(value.place, value.path) : value;
  }
  const wanted = { string: asText, number: asNumber, bool: asBoolean }[type](literal);
  if (wanted === literal) return value;
  if (wanted === undefined) return Value.unknown(value.place, value.path);
  return new Value({ kind: 'literal', value: wanted }, value.place, value.path, value.origin);
}

/** A literal as a text. */
export function asText(literal: Literal): string | undefined {
  return typeof literal === 'number' && Math.abs(literal) >= 1e15 ? undefined : String(literal);
}

/** A literal as a number. */
export function asNumber(literal: Literal): number | undefined {
  if (typeof literal === 'number') return literal;
  return typeof literal === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(literal)
    ? Number(literal)
    : undefined;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false };

/** A literal as a truth. */
export function asBoolean(literal: Literal): boolean | undefined {
  if (typeof literal === 'boolean') return literal;
  return typeof literal === 'string' && Object.hasOwn(BOOLEANS, literal) ? BOOLEANS[literal] : undefined;
}

function asMembers(value: Value, of: Expression | undefined, scope: Scope, set: boolean): Value {
  if (value.data.kind !== 'list') return unlessOther(value);
  const list = of === undefined ? value : members(value, (item) => converted(item, of, scope));
  return set ? withoutDoubles(list) : isSet(value) ? members(list, (item) => item) : list;
}

/** A list as a set: its members once, in their order, where they are known. */
export function withoutDoubles(list: Value): Value {
  const { data } = list;
  if (data.kind !== 'list') return list;
  const items = once((): readonly Value[] => {
    const all = data.items();
    const literals = all.map((item) => item.literal());
    if (all.some((item, i) => literals[i] === undefined && item.data.kind !== 'absent'))
      return all.every((item) => isSettled(item)) ? firstsOf(all) : all;
    const seen = new Set<Literal | undefined>();
    const firsts = all.filter((_, i) => !seen.has(literals[i]) && seen.add(literals[i]));
    return firsts.sort((a, b) => inOrder(a.literal(), b.literal()));
  });
  return asSet(new Value({ kind: 'list', items, open: data.open }, list.place, list.path, list.origin));
}

/** Collections, of which those that are the same are one. */
function firstsOf(all: readonly Value[]): readonly Value[] {
  const seen = new Map(all.toReversed().map((item) => [signatureOf(item), item]));
  return all.filter((item) => seen.get(signatureOf(item)) === item);
}

/** The order of the members of a set, in which `null` is the last. */
function inOrder(a: Literal | undefined, b: Literal | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}

/** A list with something done to each of its members, when they are asked for. */
export function members(value: Value, work: (item: Value, index: number) => Value): Value {
  const { data } = value;
  if (data.kind !== 'list') return value;
  const items = once(() => data.items().map(work));
  return new Value({ kind: 'list', items, open: data.open }, value.place, value.path, value.origin);
}

function eachEntry(value: Value, of: Expression | undefined, scope: Scope): Value {
  const { data } = value;
  if (data.kind !== 'map' || of === undefined) return value;
  return mapped(value, keysOf(data), data.open, (name) => {
    const entry = data.entry(name);
    return entry && converted(entry, of, scope);
  });
}

function asObject(value: Value, type: Extract<Expression, { kind: 'object' }>, scope: Scope): Value {
  const { data } = value;
  if (data.kind !== 'map') return unlessOther(value);
  const wanted = new Map<string, Expression>();
  for (const { key, value: own } of type.entries) {
    const name = key.kind === 'literal' ? key.value : nameOf(key);
    if (typeof name === 'string') wanted.set(name, own);
  }
  return mapped(value, [...wanted.keys()], false, (name) => {
    const own = wanted.get(name);
    if (own === undefined) return undefined;
    const given =
      data.entry(name) ??
      new Value({ kind: data.open ? 'unknown' : 'absent' }, value.place, [...value.path, name]);
    if (own.kind !== 'call' || own.name !== 'optional') return converted(given, own, scope);
    const [of, standing] = own.arguments;
    if (given.data.kind !== 'absent' || standing === undefined)
      return of === undefined ? given : converted(given, of, scope);
    const filled = evaluate(standing, scope, given.path);
    return of === undefined ? filled : converted(filled, of, scope);
  });
}

/** A map of which not all entries are said to be known. */
function openEntries(value: Value): Value {
  const { data } = value;
  if (data.kind !== 'map' || data.open) return value;
  return new Value({ ...data, open: true }, value.place, value.path, value.origin);
}

/** A map in the place of a value, whose entries are made when they are asked for. */
export function mapped(
  { place, path, origin }: Value,
  names: readonly string[],
  open: boolean,
  entryOf: (name: string) => Value | undefined,
): Value {
  const known = new Map<string, () => Value | undefined>(
    names.map((name) => [name, once(() => entryOf(name))] as const),
  );
  const entry = (name: string): Value | undefined => known.get(name)?.();
  return new Value({ kind: 'map', keys: () => names, entry, open }, place, path, origin);
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
