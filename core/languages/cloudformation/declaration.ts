import { Value, type Declaration, type Path, type Place, type World } from '../../model/index.ts';
import type { Block } from '../../syntax/blocks.ts';
import type { Entry, Node } from '../../syntax/tree.ts';
import { decidingCondition } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { madeMap } from './made-nodes.ts';
import type { Lens } from './sam.ts';
import { mergedWithGlobals } from './sam-globals.ts';
import { findEntry, follow, mayBring, placeOf, type Environment, type Located, type Scope } from './scope.ts';
import { PHYSICAL_NAMES } from './tables/physical-names.ts';

/** A resource of a CloudFormation template. */
export interface CfnDeclaration extends Declaration {
  readonly block: Block;
  readonly entry: Entry;
  readonly env: Environment;
  readonly bindings: ReadonlyMap<string, string> | undefined;
  /** How a SAM resource's properties are those of its canonical type; undefined for others. */
  readonly lens: Lens | undefined;
  /** The type as written. */
  readonly writtenType: string;
  /** Whether its properties stand in it directly, as those of a parameter do. */
  readonly bare: boolean;
  /** Whether a transform makes it of what stands there: nothing can be written into it. */
  readonly made: boolean;
}

/** What a declaration is made of. */
export interface DeclarationSource {
  readonly block: Block;
  readonly entry: Entry;
  readonly env: Environment;
  readonly bindings?: ReadonlyMap<string, string>;
  readonly name: string;
  readonly writtenType: string;
  readonly lens?: Lens;
  /** Whether its properties stand in it directly, as those of a parameter do. */
  readonly bare?: boolean;
  /** Whether a transform makes it of what stands there. */
  readonly made?: boolean;
}

/** Reads one resource; its properties are evaluated when they are asked for. */
export function declare(source: DeclarationSource): CfnDeclaration {
  const { block, entry, env, bindings, name, writtenType, lens, bare = false, made = false } = source;
  const place: Place = { source: block, start: entry.key.start, end: entry.key.end };
  const scopeIn = (world: World): Scope => ({ env, block, world, evaluate, bindings });
  return {
    block,
    entry,
    env,
    bindings,
    lens,
    writtenType,
    bare,
    made,
    name: `${name}${lens?.suffix ?? ''}`,
    place,
    type: lens?.type ?? writtenType,
    extent: { source: block, start: entry.key.start, end: Math.max(entry.value.end, entry.key.end) },
    property: remembered((path, world) => property(source, path, scopeIn(world))),
    attribute: (attribute, world) => attributeValue(entry, attribute, scopeIn(world)),
    exists: (world) => {
      const [declared, made] = [exists(entry, scopeIn(world)), isMade(source, scopeIn(world))];
      return declared === false || made === false ? false : declared && made;
    },
  };
}

/** Keeps what is the same in every world and has no parts that are read later; rules ask for it again and again. */
function remembered(read: (path: Path, world: World) => Value): (path: Path, world: World) => Value {
  const known = new Map<string, Value>();
  return (path, world) => {
    const key = path.length === 1 ? String(path[0]) : path.join('\0');
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = world.asked;
    const value = read(path, world);
    if (world.asked === asked && isSimple(value)) known.set(key, value);
    return value;
  };
}

function isSimple({ data }: Value): boolean {
  if (data.kind === 'literal') return typeof data.value !== 'string' || !/^\s*[{[]/.test(data.value);
  return data.kind === 'absent' || data.kind === 'present';
}

function property(source: DeclarationSource, path: Path, scope: Scope): Value {
  if (path[0] === '*name') return physicalName(source, scope);
  const { lens } = source;
  if (lens === undefined) return propertiesIn(source, scope).get(path);
  const made = lens.made(path, (from) => writtenIn(source, lens, from, scope), source.name);
  return made ?? writtenIn(source, lens, lens.path(path), scope);
}

/** A property of a SAM resource, with what `Globals` says of it. */
function writtenIn(source: DeclarationSource, lens: Lens, path: Path, scope: Scope): Value {
  return withGlobals(source, lens, scope).get(path);
}

/** The properties of a SAM resource and those that `Globals` gives it, worked out once in a world. */
function withGlobals(source: DeclarationSource, lens: Lens, scope: Scope): Value {
  const globals = source.env.globals.get(lens.globals);
  if (globals === undefined) return propertiesIn(source, scope);
  const { kept } = scope.world;
  let once = kept.get(lens) as (() => Value) | undefined;
  if (once === undefined) kept.set(lens, (once = scope.world.once(() => merged(source, globals, scope))));
  return once();
}

function merged(source: DeclarationSource, globals: Located, scope: Scope): Value {
  const own = propertiesIn(source, scope);
  const ignored = attributeValue(source.entry, 'IgnoreGlobals', scope);
  if (ignored.literal() === '*') return own;
  const names = ignored.list().items.map((name) => String(name.literal()));
  const standing = { ...globals, scope: { ...scope, block: globals.block, bindings: undefined } };
  return mergedWithGlobals(standing, written(source.entry, scope), own.place, [], names);
}

/** The node of a resource's properties; an empty map where it has none. */
function written(entry: Entry, scope: Scope): { node: Node; key: Node; scope: Scope } {
  const body = follow(entry.value, scope);
  const found = body?.node.kind === 'mapping' ? findEntry(body.node, 'Properties', body.scope) : undefined;
  if (found === undefined || isEmpty(found.entry.value))
    return { node: madeMap({}, entry.key), key: entry.key, scope };
  return { node: found.entry.value, key: entry.key, scope: found.scope };
}

/** Whether SAM makes the resource of what is written. */
function isMade(source: DeclarationSource, scope: Scope): boolean | undefined {
  const { lens } = source;
  return lens === undefined ? true : lens.isMade((path) => writtenIn(source, lens, path, scope));
}

/** The properties, worked out once in a world. */
function propertiesIn(source: DeclarationSource, scope: Scope): Value {
  const { kept } = scope.world;
  let once = kept.get(source) as (() => Value) | undefined;
  if (once === undefined) {
    once = scope.world.once(() =>
      source.bare === true ? bodyOf(source.entry, scope) : properties(source.entry, scope),
    );
    kept.set(source, once);
  }
  return once();
}

/** The name that it is given; absent where AWS makes one up. */
function physicalName(source: DeclarationSource, scope: Scope): Value {
  const property = PHYSICAL_NAMES[source.writtenType];
  if (property === undefined)
    return Value.absent(placeOf(scope, source.entry.key.start, source.entry.key.end), []);
  return propertiesIn(source, scope).get(property);
}

/** The properties as one map; a resource without any has an empty one at its name. */
export function properties(entry: Entry, scope: Scope): Value {
  const place = placeOf(scope, entry.key.start, entry.key.end);
  const body = follow(entry.value, scope);
  if (body?.node.kind !== 'mapping') return emptyMap(place, scope.env.open);
  const found = findEntry(body.node, 'Properties', body.scope);
  if (found === undefined || isEmpty(found.entry.value)) {
    return emptyMap(place, scope.env.open || mayBring(body.node));
  }
  return evaluate(found.entry.value, entry.key, found.scope, []);
}

/** All of an entry as one map. */
function bodyOf({ key, value }: Entry, scope: Scope): Value {
  return evaluate(value, key, scope, []);
}

function emptyMap(place: Place, open: boolean): Value {
  return new Value({ kind: 'map', keys: () => [], entry: () => undefined, open }, place, []);
}

function isEmpty(node: Node): boolean {
  return (
    node.kind === 'scalar' &&
    node.style === 'plain' &&
    (node.text === '' || node.text === 'null' || node.text === '~')
  );
}

function attributeValue(entry: Entry, name: string, scope: Scope): Value {
  const place = placeOf(scope, entry.key.start, entry.key.end);
  const body = follow(entry.value, scope);
  if (body?.node.kind !== 'mapping') return Value.unknown(place, []);
  const found = findEntry(body.node, name, body.scope);
  if (found === undefined)
    return mayBring(body.node) || (scope.env.open && name !== 'Metadata')
      ? Value.unknown(place, [])
      : Value.absent(place, []);
  return evaluate(found.entry.value, found.entry.key, found.scope, []);
}

function exists(entry: Entry, scope: Scope): boolean | undefined {
  const body = follow(entry.value, scope);
  if (body?.node.kind !== 'mapping') return undefined;
  const condition = findEntry(body.node, 'Condition', body.scope)?.entry.value;
  if (condition === undefined) return mayBring(body.node) ? undefined : true;
  if (condition.kind !== 'scalar') return undefined;
  return decidingCondition(condition.text, scope);
}
