import { Value, type Path } from '../model/index.ts';

/**
 * A structure by its canonical names, where `written` says how the language writes them; a name that is not written so
 * stands for itself, as in a policy. `canonical` turns the names that are listed back.
 */
export function renamed(
  { data, place, path, origin }: Value,
  written: (name: string) => string,
  canonical: (name: string) => string = (name) => name,
): Value {
  const inner = (member: Value, at: Path): Value =>
    renamed(new Value(member.data, member.place, at, member.origin), written, canonical);
  if (data.kind === 'list') {
    const items = (): readonly Value[] => data.items().map((item, i) => inner(item, [...path, i]));
    return new Value({ ...data, items }, place, path, origin);
  }
  if (data.kind !== 'map') return new Value(data, place, path, origin);
  const entry = (name: string): Value | undefined => {
    const found = data.entry(written(name)) ?? data.entry(name);
    return found && inner(found, [...path, name]);
  };
  return new Value({ ...data, entry, keys: () => data.keys().map(canonical) }, place, path, origin);
}
