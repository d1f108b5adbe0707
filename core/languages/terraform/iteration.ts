import { Value } from '../../model/index.ts';

/** `each` or a `dynamic` block's iterator: a map of `key` and `value`. */
export function iterationOf(key: Value, value: Value): Value {
  const entries = new Map([
    ['key', key],
    ['value', value],
  ]);
  return new Value(
    { kind: 'map', keys: () => ['key', 'value'], entry: (name) => entries.get(name), open: false },
    value.place,
    [],
  );
}
