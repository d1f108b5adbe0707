import { Value, type Data, type Literal, type Path } from '../../model/index.ts';
import type { Range } from '../../syntax/hcl/tree.ts';
import { placeOf, type Scope } from './scope.ts';

type MapData = Extract<Data, { kind: 'map' }>;

/** What an expression is that fails: `try` and `can` see it, everybody else does not know it. */
const FAILED: Data = { kind: 'unknown' };

/** An expression that certainly fails when Terraform works it out. */
export function failed(place: Value['place'], path: Path): Value {
  return new Value(FAILED, place, path);
}

/** Whether working it out certainly fails. */
export function isFailure({ data }: Value): boolean {
  return data === FAILED;
}

/** All keys of maps, those of `null` too: a reader of properties takes them for absent, Terraform does not. */
const allKeys = new WeakMap<Data, () => readonly string[]>();

/** A list of members that are evaluated when someone asks; what is `null` stays a member. */
export function listOf(
  members: readonly (() => Value)[],
  scope: Pick<Scope, 'section' | 'world'>,
  path: Path,
  mark: Range,
  open = false,
): Value {
  const items = scope.world.once(() => members.map((member) => member()));
  return new Value({ kind: 'list', items, open }, placeOf(scope, mark), path);
}

/** A map of entries that are evaluated when someone asks. */
export function mapOf(
  entries: ReadonlyMap<string, () => Value>,
  scope: Pick<Scope, 'section' | 'world'>,
  path: Path,
  mark: Range,
  open = false,
): Value {
  const known = new Map<string, () => Value>();
  const entry = (name: string): Value | undefined => {
    const work = entries.get(name);
    if (work === undefined) return undefined;
    let once = known.get(name);
    if (once === undefined) known.set(name, (once = scope.world.once(work)));
    return once();
  };
  const keys = (): readonly string[] =>
    [...entries.keys()].filter((name) => entry(name)?.data.kind !== 'absent');
  const data: Data = { kind: 'map', keys, entry, open };
  allKeys.set(data, () => [...entries.keys()]);
  return new Value(data, placeOf(scope, mark), path);
}

/** All keys of a map, in the order in which Terraform walks it. */
export function keysOf(data: MapData): readonly string[] {
  return [...(allKeys.get(data)?.() ?? data.keys())].sort(byText);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Lists that are sets: their members have no numbers. */
const sets = new WeakSet<Data>();

/** A list whose members are told apart by what they are. */
export function asSet(value: Value): Value {
  if (value.data.kind !== 'list') return value;
  const data: Data = { ...value.data };
  sets.add(data);
  return new Value(data, value.place, value.path, value.origin);
}

/** Whether a list is a set. */
export function isSet({ data }: Value): boolean {
  return sets.has(data);
}

/** Lists and maps that are texts of JSON or YAML: a reader of properties sees what is in them, a function does not. */
const encodings = new WeakMap<Data, Encoding>();

export type Encoding = 'json' | 'yaml';

/** A structure as a text of JSON or YAML. */
export function asEncoded(value: Value, encoding: Encoding): Value {
  const copy = asDecoded(value);
  if (copy.data.kind === 'list' || copy.data.kind === 'map') encodings.set(copy.data, encoding);
  return copy;
}

/** What a structure that stands for its text says. */
export function asDecoded(value: Value): Value {
  const { data } = value;
  if (data.kind !== 'list' && data.kind !== 'map') return value;
  const copy: Data = { ...data };
  const keys = allKeys.get(data);
  if (keys !== undefined) allKeys.set(copy, keys);
  return new Value(copy, value.place, value.path, value.origin);
}

/** As what text a list or map stands here; undefined of one that stands for itself. */
export function encodingOf({ data }: Value): Encoding | undefined {
  return encodings.get(data);
}

/** The keys and values of a known map, list or set; undefined where they cannot all be seen. */
export function pairsOf(collection: Value): readonly (readonly [key: Value, value: Value])[] | undefined {
  const { data } = collection;
  const keyed = (key: Literal, value: Value): readonly [Value, Value] => [
    new Value({ kind: 'literal', value: key }, value.place, value.path),
    value,
  ];
  if (data.kind === 'list' && !data.open)
    return isSet(collection)
      ? data.items().map((item) => [item, item] as const)
      : data.items().map((item, i) => keyed(i, item));
  if (data.kind === 'map' && !data.open)
    return keysOf(data).map((key) => keyed(key, data.entry(key) ?? Value.absent(collection.place, [])));
  return undefined;
}

/** The attributes of values that are objects of Terraform's: a resource, a looked up one, a called module. */
const attributes = new WeakMap<Data, Attributes>();

/** What an attribute of an object is, where it stands at a reference. */
export type Attributes = (name: string, place: Value['place'], path: Path) => Value;

/** A value of which only the attributes are asked. */
export function objectOf(data: Data, of: Attributes, place: Value['place'], path: Path): Value {
  attributes.set(data, of);
  return new Value(data, place, path);
}

/** The attributes of an object of Terraform's; undefined of any other value. */
export function attributesOf({ data }: Value): Attributes | undefined {
  return attributes.get(data);
}

/** Values that are nested deeper are not looked through. */
const DEEPEST = 12;

/** Whether all of a value is worked out, so that it is the same whoever asks. */
export function isSettled(value: Value, level = 0): boolean {
  const { data } = value;
  if (level > DEEPEST || isFailure(value) || attributesOf(value) !== undefined) return false;
  switch (data.kind) {
    case 'literal':
    case 'absent':
    case 'present':
    case 'choice':
      return true;
    case 'text':
      return data.parts.every((part) => typeof part === 'string' || isSettled(part, level + 1));
    case 'list':
      return data.items().every((item) => isSettled(item, level + 1));
    case 'map':
      return keysOf(data).every((key) => isSettled(data.entry(key)!, level + 1));
    default:
      return false;
  }
}

/** A settled value as a text that is the same for equal values; what is not known is told apart by nothing. */
export function signatureOf({ data }: Value, depth = 0): string {
  if (depth > DEEPEST) return '?';
  switch (data.kind) {
    case 'literal':
      return JSON.stringify(data.value);
    case 'present':
      return `=${data.reference?.name}.${data.reference?.attribute}`;
    case 'text':
      return data.parts
        .map((part) => (typeof part === 'string' ? JSON.stringify(part) : signatureOf(part, depth + 1)))
        .join('+');
    case 'list':
      return `[${data
        .items()
        .map((item) => signatureOf(item, depth + 1))
        .join()}]${data.open}`;
    case 'map':
      return `{${keysOf(data)
        .map((key) => `${JSON.stringify(key)}:${signatureOf(data.entry(key)!, depth + 1)}`)
        .join()}}${data.open}`;
    default:
      return data.kind;
  }
}
