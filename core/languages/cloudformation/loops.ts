import type { Entry } from '../../syntax/tree.ts';
import { keyText, type Scope } from './scope.ts';

/** Most entries that one `Fn::ForEach` is expanded into; CloudFormation's own limit is 500 resources a template. */
const MOST_COPIES = 500;

/** Most turns of one loop and all loops within it, which may make nothing. */
const MOST_TURNS = 10 * MOST_COPIES;

/** An entry that a loop makes, in one of its turns. */
export interface Turn {
  readonly entry: Entry;
  readonly bindings: ReadonlyMap<string, string>;
}

export function isLoop(key: string | undefined): boolean {
  return key?.startsWith('Fn::ForEach') ?? false;
}

/**
 * What `Fn::ForEach::Name: [Variable, [items], { Key${Variable}: … }]` makes, loops in it included; undefined where the
 * collection is not known.
 */
export function turnsOf(
  loop: Entry,
  scope: Scope,
  depth = 0,
  budget = { turns: MOST_TURNS },
): readonly Turn[] | undefined {
  if (loop.value.kind !== 'sequence' || depth > 5) return undefined;
  const [variable, collection, output] = loop.value.items;
  if (variable?.kind !== 'scalar' || collection === undefined || output?.kind !== 'mapping') return undefined;
  const { data } = scope.evaluate(collection, collection, scope, []);
  if (data.kind !== 'list' || data.open) return undefined;
  const literals = data.items().map((item) => item.literal());
  if (literals.length > MOST_COPIES || literals.some((literal) => literal === undefined)) return undefined;
  const turns: Turn[] = [];
  for (const literal of literals) {
    const bindings = new Map([...(scope.bindings ?? []), [variable.text, String(literal)]]);
    for (const entry of output.entries) {
      if (--budget.turns < 0) return undefined;
      const own = isLoop(keyText(entry))
        ? turnsOf(entry, { ...scope, bindings }, depth + 1, budget)
        : [{ entry, bindings }];
      if (own === undefined || turns.length + own.length > MOST_COPIES) return undefined;
      turns.push(...own);
    }
  }
  return turns;
}
