import { Value, type Path } from '../../model/index.ts';
import { renamed } from '../renamed.ts';
import { evaluate } from './evaluate.ts';
import { readingAt, runsFor } from './frames.ts';
import { inL1 } from './l1.ts';
import { inTemplate } from './texts.ts';
import type { ConstructCall, Override, Reading } from './source.ts';

/** A property with what is later put into the template over it. */
export function overridden(
  value: Value,
  name: string,
  { site, uses: { overrides } }: ConstructCall,
  reading: Reading,
): Value {
  let current = value;
  for (const override of overrides) {
    const { path, isL1Name } = override;
    if (path[0] !== (isL1Name ? inL1(name) : name)) continue;
    const runs = runsFor(override.site, site, reading);
    if (runs === false) continue;
    const at = [name, ...path.slice(1)];
    const set = runs === undefined ? Value.unknown(override.place, at) : valueOf(override, reading, at);
    current = put(current, path.slice(1), set);
  }
  return current;
}

/** What an override sets. */
function valueOf({ value, isL1Name, place, site }: Override, reading: Reading, path: Path): Value {
  if (value === undefined) return Value.absent(place, path);
  const set = inTemplate(evaluate(value, readingAt(site, reading), path));
  return isL1Name ? renamed(set, inL1) : set;
}

/** A value in which another stands at a path. */
function put(whole: Value, path: readonly string[], value: Value): Value {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const { data, place } = whole;
  if (data.kind !== 'map' && data.kind !== 'absent') return Value.unknown(place, whole.path);
  const inner = put(whole.get([first]), rest, value);
  const keys = data.kind === 'map' ? data.keys() : [];
  return new Value(
    {
      kind: 'map',
      keys: () =>
        inner.data.kind === 'absent' ? keys.filter((key) => key !== first) : [...new Set([...keys, first])],
      entry: (key) => (key === first ? inner : data.kind === 'map' ? data.entry(key) : undefined),
      open: data.kind === 'map' && data.open,
    },
    place,
    whole.path,
  );
}
