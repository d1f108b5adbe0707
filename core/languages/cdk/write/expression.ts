import type { Literal, Path } from '../../../model/index.ts';

/** An expression that is to be written. */
export type NewExpression =
  | { readonly kind: 'literal'; readonly value: Literal }
  /** Names of the program and of the library, as they are written. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly NewExpression[] }
  | { readonly kind: 'object'; readonly entries: Entries };

export type Entries = ReadonlyMap<string, NewExpression>;

export function listOf(...items: readonly NewExpression[]): NewExpression {
  return { kind: 'list', items };
}

/** An expression below the objects and lists of a path. */
export function nested(path: Path, inner: NewExpression): NewExpression {
  return path.reduceRight<NewExpression>(
    (at, name) =>
      typeof name === 'number' ? listOf(at) : { kind: 'object', entries: new Map([[name, at]]) },
    inner,
  );
}

/** Two expressions as one: objects entry by entry, lists one behind the other; undefined where both cannot be had. */
export function joined(standing: NewExpression | undefined, other: NewExpression): NewExpression | undefined {
  if (standing === undefined) return other;
  if (standing.kind === 'list' && other.kind === 'list') return listOf(...standing.items, ...other.items);
  if (standing.kind === 'object' && other.kind === 'object') {
    const entries = new Map(standing.entries);
    for (const [name, value] of other.entries) {
      const both = joined(entries.get(name), value);
      if (both === undefined) return undefined;
      entries.set(name, both);
    }
    return { kind: 'object', entries };
  }
  return same(standing, other) ? standing : undefined;
}

/** Whether two literals or pieces of code are the same. */
export function same(a: NewExpression, b: NewExpression): boolean {
  if (a.kind === 'literal') return b.kind === 'literal' && a.value === b.value;
  return a.kind === 'code' && b.kind === 'code' && a.text === b.text;
}
