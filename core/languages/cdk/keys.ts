import { Value } from '../../model/index.ts';

/** A structure by canonical names; one that has no such entry stands for itself, as in a policy. */
export function withKeys(value: Value, written: (key: string) => string): Value {
  const { data, place, path, origin } = value;
  if (data.kind === 'list')
    return new Value(
      { ...data, items: () => data.items().map((item) => withKeys(item, written)) },
      place,
      path,
      origin,
    );
  if (data.kind !== 'map') return value;
  const entry = (key: string): Value | undefined => {
    const found = data.entry(written(key)) ?? data.entry(key);
    return found && canonical(withKeys(found, written), key);
  };
  return new Value({ ...data, entry }, place, path, origin);
}

/** The same value with the canonical name at the end of its path. */
function canonical(value: Value, key: string): Value {
  return new Value(value.data, value.place, [...value.path.slice(0, -1), key], value.origin);
}
