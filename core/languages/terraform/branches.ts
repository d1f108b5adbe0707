import { Value, World } from '../../model/index.ts';
import type { Expression } from '../../syntax/hcl/tree.ts';
import { attributesOf, encodingOf, isSet, keysOf } from './collections.ts';
import { asText, mapped, members, withoutDoubles } from './conversion.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './scope.ts';

/**
 * What one branch of a condition is, as Terraform makes it: of the type that both have, so that a number beside a text is a
 * text.
 */
export function ofBothTypes(chosen: Value, other: Expression, scope: Scope): Value {
  const isList = chosen.data.kind === 'list' && !isSet(chosen) && other.kind !== 'tuple';
  if (!isList && !mayChange(chosen)) return chosen;
  if (other.kind === 'literal' && typeof other.value === typeof chosen.literal()) return chosen;
  // What the other branch is decides nothing of the world.
  const world = new World();
  world.close();
  const beside = evaluate(other, { ...scope, world, depth: scope.depth + 1 }, []);
  const own = alike(chosen, [beside], 0);
  return isList && isSet(beside) && encodingOf(chosen) === undefined ? withoutDoubles(own) : own;
}

/** Values that are nested deeper keep their types. */
const DEEPEST = 8;

function alike(value: Value, others: readonly Value[], depth: number): Value {
  if (!mayChange(value) || depth > DEEPEST) return value;
  const { data } = value;
  if (data.kind === 'list')
    return members(value, (item, i) => alike(item, inLists(data.items(), others, i), depth + 1));
  if (data.kind === 'map') {
    const keys = keysOf(data);
    const entry = (name: string): Value | undefined => {
      const own = data.entry(name);
      return own && alike(own, inMaps(keys, others, name), depth + 1);
    };
    return others.some((other) => other.data.kind === 'map') ? mapped(value, keys, false, entry) : value;
  }
  const literal = value.literal();
  const isOther = others.some((other) => isOfAnotherType(other, literal));
  if (!isOther || literal === undefined) return value;
  const text = asText(literal);
  return text === undefined
    ? Value.unknown(value.place, value.path)
    : new Value({ kind: 'literal', value: text }, value.place, value.path, value.origin);
}

/** Whether a value is no text, and no collection that has a type of its own. */
function mayChange(value: Value): boolean {
  const { data } = value;
  if (data.kind === 'literal') return typeof data.value !== 'string';
  if (data.kind !== 'list' && data.kind !== 'map') return false;
  if (data.open || isSet(value) || encodingOf(value) !== undefined || attributesOf(value) !== undefined)
    return false;
  return data.kind === 'map' || data.items().some(mayChange);
}

function isOfAnotherType({ data }: Value, literal: unknown): boolean {
  return data.kind === 'text' || (data.kind === 'literal' && typeof data.value !== typeof literal);
}

/** What a member of a list is beside: that at its place in a list as long, else all. */
function inLists(own: readonly Value[], others: readonly Value[], at: number): readonly Value[] {
  return others.flatMap(({ data }) => {
    if (data.kind !== 'list') return [];
    const items = data.items();
    return items.length === own.length ? [items[at]!] : [...own, ...items];
  });
}

/** What an entry of a map is beside: that of its name, or all in a map of other names. */
function inMaps(keys: readonly string[], others: readonly Value[], name: string): readonly Value[] {
  return others.flatMap(({ data }) => {
    if (data.kind !== 'map') return [];
    const names = keysOf(data);
    const isSame = names.length === keys.length && names.every((each, i) => each === keys[i]);
    return (isSame ? [name] : names).flatMap((each) => data.entry(each) ?? []);
  });
}
