import { Value, type Members, type Path, type Place } from '../../../model/index.ts';
import { listOf, objectOf, type MethodCall } from '../fields.ts';

/** Where a value that is put together stands, and its path. */
interface At {
  readonly place: Place;
  readonly path: Path;
}

/** What a record (`{ KEY: 'value' }`) and the calls that add to it hold, in their order. */
interface Entries {
  readonly entries: ReadonlyMap<string, Value>;
  /** Whether there may be more, or other values. */
  readonly open: boolean;
}

/** The entries of records, and what calls add: `addEnvironment('KEY', 'value')`. */
export function entriesOf(records: readonly Value[], added: Members<MethodCall> | undefined): Entries {
  const entries = new Map<string, Value>();
  let open = added?.open === true;
  for (const { data } of records) {
    if (data.kind === 'map') for (const key of data.keys()) entries.set(key, data.entry(key)!);
    open ||= data.kind === 'map' ? data.open : data.kind !== 'absent';
  }
  for (const call of added?.items ?? []) {
    const key = call.argument(0)?.literal();
    const value = call.argument(1);
    if (typeof key === 'string' && value !== undefined) entries.set(key, value);
    else open = true;
  }
  return { entries, open };
}

/** A record as a map; absent where nothing is in it, and unknown where something may be. */
export function recordOf(records: readonly Value[], added: Members<MethodCall> | undefined, at: At): Value {
  const { entries, open } = entriesOf(records, added);
  if (entries.size === 0) return open ? Value.unknown(at.place, at.path) : Value.absent(at.place, at.path);
  return objectOf(Object.fromEntries(entries), at, open);
}

/** A record as a list of names and values; absent where nothing is in it, and unknown where something may be. */
export function pairsOf(
  records: readonly Value[],
  added: Members<MethodCall> | undefined,
  at: At,
  rest: (value: Value, path: Path) => Readonly<Record<string, Value>> = (value) => ({ Value: value }),
): Value {
  const { entries, open } = entriesOf(records, added);
  if (entries.size === 0) return open ? Value.unknown(at.place, at.path) : Value.absent(at.place, at.path);
  const items = [...entries].map(([key, value], i) => {
    const path = [...at.path, i];
    const name = new Value({ kind: 'literal', value: key }, value.place, [...path, 'Name']);
    return objectOf({ Name: name, ...rest(value, path) }, { place: value.place, path });
  });
  return listOf(items, at, open);
}
