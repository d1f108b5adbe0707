import { Value, World, type Declaration, type Path } from '../../model/index.ts';
import { iterationOf, type BlockInstance } from './blocks.ts';
import { evaluate, NONE, pairsOf } from './evaluate.ts';
import { headerPlace, mapped } from './fields.ts';
import { attributeOf, placeOf, type Located, type Module, type Scope } from './scope.ts';
import type { Companion, FannedOut, ResourceTable } from './table.ts';
import { candidatesOf, ownerNamed } from './companions.ts';
import { tagsOf } from './tags.ts';
import { companionNamed, companionsOf, tablesOf } from './tables/index.ts';
import { truthOf } from './truth.ts';

/** A resource of a Terraform module as a canonical one. */
export interface TfDeclaration extends Declaration {
  readonly module: Module;
  readonly block: Located;
  /** How its own module mentions it: `aws_s3_bucket.logs`. */
  readonly mentionedAs: string;
  /** As Terraform names it: `aws_s3_bucket`. */
  readonly writtenType: string;
  readonly table: ResourceTable | undefined;
}

/** What a declaration is made of. */
interface Source {
  readonly module: Module;
  readonly address: string;
  readonly block: Located;
  readonly table: ResourceTable | undefined;
  readonly names: ReadonlyMap<string, Value>;
  readonly fanned?: FannedOut;
  /** Whether the block is but a part of a resource that is declared elsewhere. */
  readonly partial?: boolean;
}

/** Most copies that one `for_each` is expanded into. */
const MOST_COPIES = 50;

/** The canonical resources that a block stands for: one for each table of its type, and for each key of a known `for_each`. */
export function declarationsOf(module: Module, address: string, block: Located): readonly TfDeclaration[] {
  const own = tablesOf(writtenTypeOf(block));
  const alone = own.length > 0 ? undefined : tableAlone(module, block);
  const tables = alone === undefined ? own : [alone];
  const copies = copiesOf(module, block);
  const sources = (tables.length === 0 ? [undefined] : tables).flatMap((table) =>
    copies.map((names): Source => ({ module, address, block, table, names, partial: alone !== undefined })),
  );
  return sources.flatMap((source) => {
    const owner = { block: block.node, scope: scopeOf(source, new World()) };
    if (source.table?.when?.(owner) === false) return [];
    const fanned = source.table?.fan?.(owner);
    if (fanned === undefined) return [declare(source)];
    return fanned.map((own) => declare({ ...source, fanned: own }));
  });
}

/** `aws_ami` of a resource, `data.aws_ami` of what is only looked up, `provider.aws`, `backend.s3`. */
export function writtenTypeOf({ node }: Located): string {
  const type = node.labels[0]?.text ?? '';
  return node.type === 'resource' || node.type === 'module' ? type : `${node.type}.${type}`;
}

/** What `each` is in each copy; one copy in which it is not known where the keys are not. */
function copiesOf(module: Module, block: Located): readonly ReadonlyMap<string, Value>[] {
  const collection = attributeOf(block.node, 'for_each');
  if (collection === undefined) return [NONE];
  const world = new World();
  const scope: Scope = { module, section: block.section, world, names: NONE, depth: 0 };
  const value = evaluate(collection, scope, []);
  const pairs = world.asked > 0 ? undefined : pairsOf(value);
  if (pairs === undefined || pairs.length > MOST_COPIES) return [NONE];
  const isSet = value.data.kind === 'list';
  return pairs.map(([key, item]) => new Map([['each', iterationOf(isSet ? item : key, item)]]));
}

function scopeOf({ module, block, names }: Source, world: World): Scope {
  return { module, section: block.section, world, names, depth: 0 };
}

/**
 * A companion whose owner is declared elsewhere, as the part of the owner that it is; undefined where the module has its
 * owner, which then tells of it.
 */
function tableAlone(module: Module, block: Located): ResourceTable | undefined {
  const companion = companionNamed(writtenTypeOf(block));
  if (companion === undefined || companion.shared !== undefined) return undefined;
  const types = new Set(companion.of.map((owner) => tablesOf(owner)[0]?.type));
  const [type, ...others] = companion.elsewhere === undefined ? types : [companion.elsewhere];
  const pointer = attributeOf(block.node, companion.by);
  if (type === undefined || others.length > 0 || pointer === undefined) return undefined;
  if (ownerNamed(pointer, module, companion.of) !== undefined) return undefined;
  const world = new World();
  const scope: Scope = { module, section: block.section, world, names: NONE, depth: 0 };
  for (const [address, other] of module.resources) {
    const written = writtenTypeOf(other);
    if (!companion.of.includes(written)) continue;
    const owner = { module, address, block: other, table: tablesOf(written)[0], names: NONE };
    if (belongsTo({ block: block.node, scope }, companion, owner, world) === true) return undefined;
  }
  return world.asked > 0 ? undefined : { type, fields: companion.fields };
}

function declare(source: Source): TfDeclaration {
  const { module, address, block, table, partial } = source;
  const { node, section } = block;
  const writtenType = writtenTypeOf(block);
  const owner: BlockInstance = { block: node, scope: scopeOf(source, new World()) };
  return {
    module,
    block,
    mentionedAs: node.labels.map(({ text }) => text).join('.'),
    writtenType,
    table,
    partial,
    name: `${module.prefix}${address}`,
    place: headerPlace(owner),
    type: table?.type ?? writtenType,
    extent: { source: section, start: node.start, end: node.end },
    property: (path, world) => property(source, path, world),
    attribute: (_name, world) =>
      Value.unknown(headerPlace({ block: node, scope: scopeOf(source, world) }), []),
    exists: (world) => exists(source, world),
    repeated:
      attributeOf(node, 'count') !== undefined ||
      (source.names === NONE && attributeOf(node, 'for_each') !== undefined),
  };
}

function property(source: Source, path: Path, world: World): Value {
  const owner: BlockInstance = { block: source.block.node, scope: scopeOf(source, world) };
  const place = headerPlace(owner);
  const { table, fanned } = source;
  if (table === undefined) return Value.unknown(place, path);
  const [first, ...rest] = path;
  if (first === undefined) return whole(source, owner, table);
  if (first === '*name') return physicalName(table, owner);
  const alone = fanned?.own[String(first)]?.([first]);
  if (alone !== undefined) return alone.get(rest);
  if (Object.hasOwn(table.fields, String(first))) {
    const own = fieldOf(source, String(first), owner, table);
    const value = withAdded(source, String(first), world, own).get(rest);
    return value.data.kind === 'absent' ? fromCompanions(source, path, world, value) : value;
  }
  if (source.partial !== true && /Tags$/.test(String(first))) return tagsOf(owner, [first]).get(rest);
  const companions = companionsOf(writtenTypeOf(source.block));
  return companions.some(([, { fields }]) => Object.hasOwn(fields, String(first)))
    ? fromCompanions(source, path, world, Value.absent(place, path))
    : Value.unknown(place, path);
}

/** A list of the block with what resources that belong to it add. */
function withAdded(source: Source, name: string, world: World, own: Value): Value {
  const { data } = own;
  const companions = companionsOf(writtenTypeOf(source.block));
  const adds = companions.some(([, { adds, fields }]) => adds === true && Object.hasOwn(fields, name));
  if (data.kind !== 'list' || !adds) return own;
  const added = fromCompanions(source, [name], world, Value.absent(own.place, [name])).list();
  if (added.items.length === 0 && !added.open) return own;
  const items = (): readonly Value[] => [...data.items(), ...added.items];
  return new Value({ kind: 'list', items, open: data.open || added.open }, own.place, own.path, own.origin);
}

/** A property as its field reads it, once in a world. */
function fieldOf(source: Source, name: string, owner: BlockInstance, { fields }: ResourceTable): Value {
  const { kept } = owner.scope.world;
  let read = kept.get(source) as Map<string, Value> | undefined;
  if (read === undefined) kept.set(source, (read = new Map<string, Value>()));
  let value = read.get(name);
  if (value === undefined) read.set(name, (value = fields[name]!.read(owner, [name])));
  return value;
}

/** The resource as one map, for views that look at all of it. */
function whole(source: Source, owner: BlockInstance, table: ResourceTable): Value {
  const root = mapped(owner, table.fields, []);
  const { fanned } = source;
  if (fanned === undefined || root.data.kind !== 'map') return root;
  const { data } = root;
  const entry = (name: string): Value | undefined => fanned.own[name]?.([name]) ?? data.entry(name);
  return new Value({ ...data, entry }, root.place, []);
}

/** The name that it is given; absent where AWS makes one up. */
function physicalName(table: ResourceTable, owner: BlockInstance): Value {
  const attribute = table.named === undefined ? undefined : attributeOf(owner.block, table.named);
  return attribute === undefined
    ? Value.absent(headerPlace(owner), [])
    : evaluate(attribute, owner.scope, []);
}

/** What resources that belong to this one say of a property; unknown where one may belong to it. */
function fromCompanions(source: Source, path: Path, world: World, absent: Value): Value {
  const { module, block } = source;
  const name = String(path[0]);
  let uncertain = false;
  const added: Value[] = [];
  for (const [type, companion] of companionsOf(writtenTypeOf(block))) {
    if (!Object.hasOwn(companion.fields, name)) continue;
    for (const other of candidatesOf(module, type, companion, source.address)) {
      const scope: Scope = { module, section: other.section, world, names: NONE, depth: 0 };
      const belongs = belongsTo({ block: other.node, scope }, companion, source, world);
      if (belongs === undefined) uncertain = true;
      else if (belongs) {
        const value = mapped({ block: other.node, scope }, companion.fields, []).get(path);
        if (value.data.kind === 'absent') continue;
        if (companion.adds !== true) return value;
        added.push(...value.list().items);
      }
    }
  }
  if (added.length > 0)
    return new Value({ kind: 'list', items: () => added, open: uncertain }, absent.place, path);
  return uncertain ? Value.unknown(absent.place, path) : absent;
}

function belongsTo(
  other: BlockInstance,
  { by, shared }: Companion,
  source: Source,
  world: World,
): boolean | undefined {
  const attribute = attributeOf(other.block, by);
  if (attribute === undefined) return undefined;
  const value = evaluate(attribute, other.scope, []);
  if (shared !== undefined) return saysTheSame(value, source, shared, world);
  const { truth } = value.refersTo({ name: `${source.module.prefix}${source.address}` });
  if (truth === 'yes') return true;
  if (truth === 'unknown') return undefined;
  const literal = value.literal();
  if (literal === undefined) return false;
  const named =
    source.table && physicalName(source.table, { block: source.block.node, scope: scopeOf(source, world) });
  const own = named?.literal();
  return own === undefined ? undefined : own === literal;
}

/** Whether an attribute of the owner points where the companion does. */
function saysTheSame(value: Value, source: Source, name: string, world: World): boolean | undefined {
  const attribute = attributeOf(source.block.node, name);
  const own = attribute && evaluate(attribute, scopeOf(source, world), []);
  if (own?.data.kind === 'present' && own.data.reference !== undefined) {
    const { truth } = value.refersTo(own.data.reference);
    return truth === 'unknown' ? undefined : truth === 'yes';
  }
  const [one, other] = [own?.literal(), value.literal()];
  return one === undefined || other === undefined ? undefined : one === other;
}

/** Whether it is made, and each module that it stands in is called; undefined where a deployment decides that. */
function exists(source: Source, world: World): boolean | undefined {
  let truth = isMade(source.block, scopeOf(source, world));
  let { caller } = source.module;
  for (; caller !== undefined && truth !== false; { caller } = caller.module) {
    const { module, call } = caller;
    const isCalled = isMade(call, { module, section: call.section, world, names: NONE, depth: 0 });
    truth = isCalled === true ? truth : isCalled;
  }
  return truth;
}

/** `count = 0` and an empty `for_each` mean that it is not there. */
function isMade({ node }: Located, scope: Scope): boolean | undefined {
  const collection = scope.names.has('each') ? undefined : attributeOf(node, 'for_each');
  if (collection !== undefined) return isFilled(evaluate(collection, scope, []));
  const count = attributeOf(node, 'count');
  if (count === undefined) return true;
  if (count.kind === 'conditional') {
    const holds = truthOf(count.test, scope);
    if (holds === undefined) return undefined;
    const number = evaluate(holds ? count.whenTrue : count.whenFalse, scope, []).literal();
    return number === undefined ? undefined : Number(number) > 0;
  }
  const number = evaluate(count, scope, []).literal();
  return number === undefined ? undefined : Number(number) > 0;
}

/** Whether a collection has members. */
function isFilled(collection: Value): boolean | undefined {
  const { data } = collection;
  if (data.kind !== 'list' && data.kind !== 'map') return undefined;
  const members = data.kind === 'list' ? data.items() : data.keys();
  return members.length > 0 ? true : data.open ? undefined : false;
}

/** The place of a module's call, for what stands in a module from elsewhere. */
export function placeOfCall(section: Located['section'], node: Located['node']): Value['place'] {
  return placeOf({ section }, { start: node.start, end: node.headerEnd });
}
