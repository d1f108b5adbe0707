import { eachWorld, Value, type Literal, type World } from '../../model/index.ts';
import { isFailure, isSettled, keysOf, pairsOf } from './collections.ts';
import { evaluate, NONE } from './evaluate.ts';
import { iterationOf } from './iteration.ts';
import { attributeOf, placeOf, type Copy, type Key, type Located, type Module, type Names } from './scope.ts';

/** Most copies that one `count` or `for_each` is expanded into. */
const MOST_COPIES = 256;

/** What `count` or `for_each` make of a block in one world: one, a copy for each key, or what is not known. */
export type Repetition =
  | { readonly kind: 'one' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'keys'; readonly names: ReadonlyMap<Key, Names>; readonly isList: boolean };

const ONE: Repetition = { kind: 'one' };
const UNKNOWN: Repetition = { kind: 'unknown' };

/** A block that is not repeated. */
const ONLY: readonly Copy[] = [{ key: undefined, names: () => NONE, exists: () => true }];

const copies = new WeakMap<Module, Map<Located, readonly Copy[]>>();

/**
 * The copies that there are of a block in any world; one that stands for all where they are not known, whose key is
 * undefined.
 */
export function copiesOf(module: Module, block: Located): readonly Copy[] {
  if (!isRepeated(block)) return ONLY;
  let own = copies.get(module);
  if (own === undefined) copies.set(module, (own = new Map<Located, readonly Copy[]>()));
  let found = own.get(block);
  if (found === undefined) own.set(block, (found = expanded(module, block)));
  return found;
}

/** Whether there may be several of a block, or none. */
export function isRepeated({ node }: Located): boolean {
  return node.body.attributes.some(({ name }) => name === 'count' || name === 'for_each');
}

function expanded(module: Module, block: Located): readonly Copy[] {
  const keys = new Set<Key>();
  let isKnown = true;
  eachWorld((world) => {
    const repetition = repetitionIn(module, block, world);
    if (repetition.kind === 'keys') for (const key of repetition.names.keys()) keys.add(key);
    else isKnown = false;
  });
  if (!isKnown)
    return [
      {
        key: undefined,
        names: () => whicheverNames(module, block),
        exists: (world) => someExist(module, block, world),
      },
    ];
  return [...keys].map((key) => ({
    key,
    names: (world) => namesOf(repetitionIn(module, block, world), key),
    exists: (world) => {
      const repetition = repetitionIn(module, block, world);
      return repetition.kind === 'keys' ? repetition.names.has(key) : undefined;
    },
  }));
}

/** What `each` and `count` are in the copy that stands for all: unknown, and the same beside what is repeated alike. */
function whicheverNames(module: Module, { node, section }: Located): Names {
  const by = attributeOf(node, 'for_each') ?? attributeOf(node, 'count');
  if (by === undefined) return NONE;
  const text = section.text.slice(by.start, by.end);
  const [place, alike] = [placeOf({ section }, by), `${module.prefix}${text}`];
  const valueOf = (name: string): Value =>
    new Value({ kind: 'unknown', same: `${name} of ${alike}` }, place, []);
  if (attributeOf(node, 'for_each') === undefined)
    return new Map([['count', countOf(valueOf('count.index'), place)]]);
  return new Map([['each', iterationOf(valueOf('each.key'), valueOf('each.value'))]]);
}

function someExist(module: Module, block: Located, world: World): boolean | undefined {
  const repetition = repetitionIn(module, block, world);
  return repetition.kind === 'keys' ? repetition.names.size > 0 : undefined;
}

function namesOf(repetition: Repetition, key: Key): Names {
  return (repetition.kind === 'keys' ? repetition.names.get(key) : undefined) ?? NONE;
}

/** What is the same in every world, by block: nothing in it is left to ask. */
const settled = new WeakMap<Module, Map<Located, Repetition | undefined>>();

/** What `count` or `for_each` make of a block in a world, worked out once there. */
export function repetitionIn(module: Module, block: Located, world: World, depth = 0): Repetition {
  if (!isRepeated(block)) return ONE;
  const always = settled.get(module)?.get(block);
  if (always !== undefined) return always;
  let own = world.kept.get(module) as Map<Located, () => Repetition> | undefined;
  if (own === undefined) world.kept.set(module, (own = new Map<Located, () => Repetition>()));
  let once = own.get(block);
  if (once === undefined) {
    // What rests on itself is not known.
    own.set(block, () => UNKNOWN);
    const before = world.asked;
    once = world.once(() => repeatedBy(module, block, world, depth));
    const found = once();
    own.set(block, once);
    settle(module, block, found, () => world.asked === before);
  }
  return once();
}

function settle(module: Module, block: Located, found: Repetition, isAlike: () => boolean): void {
  let own = settled.get(module);
  if (own === undefined) settled.set(module, (own = new Map<Located, Repetition | undefined>()));
  // Once is enough to see that it is not.
  if (own.has(block)) return;
  const isSettledHere =
    found.kind === 'keys' &&
    [...found.names.values()].every((names) => [...names.values()].every((value) => isSettled(value)));
  own.set(block, isSettledHere && isAlike() ? found : undefined);
}

function repeatedBy(module: Module, block: Located, world: World, depth: number): Repetition {
  const { node, section } = block;
  const scope = { module, section, world, names: NONE, depth: depth + 1 };
  const [count, collection] = [attributeOf(node, 'count'), attributeOf(node, 'for_each')];
  if (count !== undefined) {
    const number = evaluate(count, scope, []).literal();
    const place = placeOf(scope, count);
    return counted(number, (i) => countOf(new Value({ kind: 'literal', value: i }, place, []), place));
  }
  return collection === undefined ? ONE : walked(evaluate(collection, scope, []));
}

function counted(number: Literal | undefined, countAt: (i: number) => Value): Repetition {
  const size = number === undefined || number === '' ? NaN : Number(number);
  if (!Number.isSafeInteger(size) || size < 0 || size > MOST_COPIES) return UNKNOWN;
  const names = new Map<Key, Names>();
  for (let i = 0; i < size; i++) names.set(i, new Map([['count', countAt(i)]]));
  return { kind: 'keys', names, isList: true };
}

function countOf(value: Value, place: Value['place']): Value {
  return new Value(
    {
      kind: 'map',
      keys: () => ['index'],
      entry: (name) => (name === 'index' ? value : undefined),
      open: false,
    },
    place,
    [],
  );
}

function walked(collection: Value): Repetition {
  if (isFailure(collection)) return UNKNOWN;
  const { data } = collection;
  if (data.kind === 'list' && (data.open || data.items().length > MOST_COPIES)) return UNKNOWN;
  if (data.kind === 'map' && keysOf(data).length > MOST_COPIES) return UNKNOWN;
  const pairs = pairsOf(collection);
  if (pairs === undefined || pairs.length > MOST_COPIES) return UNKNOWN;
  const names = new Map<Key, Names>();
  for (const [key, value] of pairs) {
    const named = data.kind === 'list' ? value : key;
    const literal = named.literal();
    if (literal === undefined) return UNKNOWN;
    names.set(String(literal), new Map([['each', iterationOf(named, value)]]));
  }
  const sorted = new Map([...names].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
  return { kind: 'keys', names: sorted, isList: false };
}

/** A key as an address has it: `["a"]`, `[0]`, nothing of the only one. */
export function keyText(key: Key | undefined): string {
  return key === undefined ? '' : `[${JSON.stringify(key)}]`;
}
