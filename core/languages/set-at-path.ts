import { Interpolation, Mention, type EditValue, type Path } from '../model/index.ts';

/** An object of an edit. */
export interface Tree {
  readonly [key: string]: EditValue;
}

/**
 * What stands at the top of a path when a value is put at its end; an index beyond a list's end adds a
 * member. Undefined where another value already stands there.
 */
export function setAtPath(
  standing: EditValue | undefined,
  path: Path,
  value: EditValue,
  kind: 'set' | 'append',
): EditValue | undefined {
  const [segment, ...rest] = path;
  if (segment === undefined) return kind === 'set' ? joined(standing, value) : longer(standing, value);
  if (typeof segment === 'number') {
    if (standing !== undefined && !Array.isArray(standing)) return undefined;
    const items: readonly EditValue[] = standing ?? [];
    const item = setAtPath(items[segment], rest, value, kind);
    if (item === undefined) return undefined;
    return segment < items.length ? items.with(segment, item) : [...items, item];
  }
  const tree = standing === undefined ? {} : treeOf(standing);
  if (tree === undefined) return undefined;
  const inner = setAtPath(Object.hasOwn(tree, segment) ? tree[segment] : undefined, rest, value, kind);
  return inner === undefined ? undefined : { ...tree, [segment]: inner };
}

/** Two values as one: objects key by key, others only where they are the same. */
export function joined(standing: EditValue | undefined, value: EditValue): EditValue | undefined {
  if (standing === undefined || same(standing, value)) return value;
  const [left, right] = [treeOf(standing), treeOf(value)];
  if (left === undefined || right === undefined) return undefined;
  const result: Record<string, EditValue> = { ...left };
  for (const [key, item] of Object.entries(right)) {
    const both = joined(Object.hasOwn(left, key) ? left[key] : undefined, item);
    if (both === undefined) return undefined;
    result[key] = both;
  }
  return result;
}

/** A list with one more member, unless it has it. */
export function longer(standing: EditValue | undefined, value: EditValue): EditValue[] | undefined {
  if (standing === undefined) return [value];
  if (!Array.isArray(standing)) return undefined;
  const items = standing as readonly EditValue[];
  return items.some((item) => same(item, value)) ? [...items] : [...items, value];
}

/** An object of an edit, or undefined for what is none: a literal, a mention, a list. */
export function treeOf(value: EditValue): Tree | undefined {
  return typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Mention) &&
    !(value instanceof Interpolation)
    ? (value as Tree)
    : undefined;
}

/** Whether two values are written alike. */
export function same(a: EditValue, b: EditValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b) as [string, EditValue][])];
  return (
    left.length === right.size &&
    left.every(([key, item]) => {
      const other = right.get(key);
      return other === undefined || item === undefined ? other === item : same(item as EditValue, other);
    })
  );
}
