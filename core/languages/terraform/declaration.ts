import { Value, World, type Declaration, type Path } from '../../model/index.ts';
import type { BlockInstance } from './blocks.ts';
import { candidatesOf, isMade, isMadeBeside, scopeIn, type Instance } from './companions.ts';
import { evaluate } from './evaluate.ts';
import { headerPlace, mapped } from './fields.ts';
import { prefixesOf } from './instances.ts';
import { isHandedOut, isOutOfReach } from './reach.ts';
import { nameOf } from './references.ts';
import { copiesOf, isRepeated } from './repetition.ts';
import { attributeOf, placeOf, writtenTypeOf, type Copy, type Located, type Module } from './scope.ts';
import type { Companion, FannedOut, ResourceTable } from './table.ts';
import { isAmongSensitive, provisionedTable } from './sensitive.ts';
import { tagsOf } from './tags.ts';
import { companionNamed, companionsOf, tablesOf } from './tables/index.ts';

/** A resource of a Terraform module as a canonical one. */
export interface TfDeclaration extends Declaration {
  readonly module: Module;
  readonly block: Located;
  /** Its address in the module, without the key of its copy. */
  readonly address: string;
  /** Which copy of the block it is. */
  readonly copy: Copy;
  /** How its own module mentions it: `aws_s3_bucket.logs`. */
  readonly mentionedAs: string;
  /** As Terraform names it: `aws_s3_bucket`. */
  readonly writtenType: string;
  readonly table: ResourceTable | undefined;
}

/** What a declaration is made of. */
interface Source extends Instance {
  readonly table: ResourceTable | undefined;
  readonly fanned?: FannedOut;
  /** Whether the block is but a part of a resource that is declared elsewhere. */
  readonly partial?: boolean;
}

/** The canonical resources that a block stands for in an instance of its module: one for each table of its type, and for each of its copies. */
export function declarationsOf(module: Module, address: string, block: Located): readonly TfDeclaration[] {
  const own = tablesOf(writtenTypeOf(block));
  const copies = copiesOf(module, block);
  const instances = copies.map((copy): Instance => ({ module, address, block, copy }));
  const alone = instances.flatMap((instance): Source[] => {
    const table = tableAlone(instance);
    return table === undefined ? [] : [{ ...instance, table, partial: true }];
  });
  const whole = (own.length > 0 || alone.length > 0 ? own : [undefined]).flatMap((table) =>
    instances.map((instance): Source => ({ ...instance, table })),
  );
  const sources = [...whole, ...alone];
  const provisioned = provisionedTable({ block: block.node });
  const beside =
    provisioned === undefined ? [] : instances.map((each): Source => ({ ...each, table: provisioned }));
  return [...sources, ...beside].flatMap((source) => {
    const owner = { block: block.node, scope: scopeIn(source, new World()) };
    if (source.table?.when?.(owner) === false) return [];
    const fanned = source.table?.fan?.(owner);
    if (fanned === undefined) return [declare(source)];
    return fanned.map((own) => declare({ ...source, fanned: own }));
  });
}

/**
 * A companion whose owner is declared elsewhere, as the part of the owner that it is; undefined where the template has its
 * owner, which then tells of it.
 */
function tableAlone(instance: Instance): ResourceTable | undefined {
  const { module, block } = instance;
  const companion = companionNamed(writtenTypeOf(block));
  if (companion === undefined || companion.shared !== undefined) return undefined;
  const types = new Set(companion.of.map((owner) => tablesOf(owner)[0]?.type));
  const [type, ...others] = companion.elsewhere === undefined ? types : [companion.elsewhere];
  const pointer = attributeOf(block.node, companion.by);
  if (type === undefined || others.length > 0 || pointer === undefined) return undefined;
  const world = new World();
  const value = evaluate(pointer, scopeIn(instance, world), []);
  const reference = value.data.kind === 'present' ? value.data.reference : undefined;
  if (world.trail.length > 0 || reference !== undefined) return undefined;
  for (const [address, other] of module.resources) {
    const written = writtenTypeOf(other);
    if (!companion.of.includes(written)) continue;
    for (const copy of copiesOf(module, other)) {
      const owner = { module, address, block: other, copy, table: tablesOf(written)[0] };
      if (belongsTo(value, companion, owner, world) === true) return undefined;
    }
  }
  return world.trail.length > 0 ? undefined : { type, fields: companion.fields };
}

function declare(source: Source): TfDeclaration {
  const { module, address, block, copy, table, partial } = source;
  const { node, section } = block;
  const writtenType = writtenTypeOf(block);
  const owner = { block: node, scope: { module, section } };
  return {
    module,
    block,
    address,
    copy,
    mentionedAs: node.labels.map(({ text }) => text).join('.'),
    writtenType,
    table,
    partial,
    name: nameOf(module, address, copy),
    place: headerPlace(owner),
    type: table?.type ?? writtenType,
    extent: { source: section, start: node.start, end: node.end },
    property: (path, world) => property(source, path, world),
    attribute: () => Value.unknown(headerPlace(owner), []),
    exists: (world) => isMade(source, world),
    repeated: isSeveral(source),
    standsFor: prefixesOf(module, block).length,
    isOutOfReach: () => isOutOfReach(module, () => namesInAws(source, new World())),
  };
}

/** Whether it stands for all copies of its block, or of a call of its module, since their keys are not known. */
function isSeveral({ module, block, copy }: Instance): boolean {
  if (copy.key === undefined && isRepeated(block)) return true;
  const { caller } = module;
  return caller !== undefined && isSeveral({ ...caller, block: caller.call, address: '' });
}

function property(source: Source, path: Path, world: World): Value {
  const owner: BlockInstance = { block: source.block.node, scope: scopeIn(source, world) };
  const place = headerPlace(owner);
  const { table, fanned } = source;
  if (table === undefined) return Value.unknown(place, path);
  const [first, ...rest] = path;
  if (first === undefined) return whole(source, owner, table);
  if (first === '*name') return physicalName(table, owner);
  const alone = fanned?.own[String(first)]?.([first]);
  if (alone !== undefined) return alone.get(rest);
  if (Object.hasOwn(table.fields, String(first))) {
    if (isAmongSensitive(table, path)) return Value.absent(place, path);
    const own = fieldOf(source, String(first), owner, table);
    const value = withAdded(source, String(first), world, own).get(rest);
    return value.data.kind === 'absent' ? fromCompanions(source, path, world, value) : value;
  }
  if (source.partial !== true && /Tags$/.test(String(first))) return tagsOf(owner, [first]).get(rest);
  const companions = companionsOf(writtenTypeOf(source.block));
  if (companions.some(([, { fields }]) => Object.hasOwn(fields, String(first))))
    return fromCompanions(source, path, world, Value.absent(place, path));
  return isAmongSensitive(table, path) ? Value.absent(place, path) : Value.unknown(place, path);
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

/** By what else than a reference a resource can be found: its name, and that in its tags. */
function namesInAws(source: Source, world: World): readonly Value[] {
  const owner: BlockInstance = { block: source.block.node, scope: scopeIn(source, world) };
  const { table } = source;
  const tags = attributeOf(owner.block, 'tags');
  return [
    ...(table === undefined ? [] : [physicalName(table, owner)]),
    ...(tags === undefined ? [] : [evaluate(tags, owner.scope, []).get(['Name'])]),
  ];
}

/** What resources that belong to this one say of a property; unknown where one may belong to it. */
function fromCompanions(source: Source, path: Path, world: World, absent: Value): Value {
  const { module, address, block, copy } = source;
  const name = String(path[0]);
  const own = nameOf(module, address, copy);
  let uncertain = isHandedOut(module, own, () => namesInAws(source, world));
  const added: Value[] = [];
  for (const [type, companion] of companionsOf(writtenTypeOf(block))) {
    if (!Object.hasOwn(companion.fields, name)) continue;
    for (const other of candidatesOf(module, type, companion, own)) {
      const belongs = isBeside(other, companion, source, world);
      if (belongs === undefined) uncertain = true;
      else if (belongs) {
        const owner = { block: other.block.node, scope: scopeIn(other, world) };
        const value = mapped(owner, companion.fields, []).get(path);
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

/** The companions of a type that belong to a resource, or may. */
export function companionsBeside(
  owner: TfDeclaration,
  type: string,
  companion: Companion,
  world: World,
): readonly Instance[] {
  return candidatesOf(owner.module, type, companion, owner.name).filter(
    (other) => isBeside(other, companion, owner, world) !== false,
  );
}

/** Whether a companion is made beside the owner and belongs to it. */
function isBeside(other: Instance, companion: Companion, source: Source, world: World): boolean | undefined {
  const value = pointedAt(other, companion, world);
  const belongs = value && belongsTo(value, companion, source, world);
  if (belongs === false) return false;
  const made = isMadeBeside(other, source, world);
  return made === false ? false : made === undefined ? undefined : belongs;
}

/** What companions point at, where no world decides it. */
const pointers = new WeakMap<Instance, Value | 'decided'>();

/** What a companion points at; undefined where it says nothing. */
function pointedAt(other: Instance, { by }: Companion, world: World): Value | undefined {
  const pointer = attributeOf(other.block.node, by);
  if (pointer === undefined) return undefined;
  let kept = pointers.get(other);
  if (kept === undefined) {
    const any = new World();
    const value = evaluate(pointer, scopeIn(other, any), []);
    // The members of a list are evaluated when somebody asks for them.
    kept = any.pristine && value.data.kind !== 'list' && value.data.kind !== 'map' ? value : 'decided';
    pointers.set(other, kept);
  }
  return kept === 'decided' ? evaluate(pointer, scopeIn(other, world), []) : kept;
}

/** Whether what a companion points at is the owner. */
function belongsTo(value: Value, { shared }: Companion, source: Source, world: World): boolean | undefined {
  if (shared !== undefined) return saysTheSame(value, source, shared, world);
  const { truth } = value.refersTo({ name: nameOf(source.module, source.address, source.copy) });
  if (truth === 'yes') return true;
  const given = value.identity();
  if (given === undefined) return truth === 'unknown' ? undefined : false;
  const own = nameGivenTo(source, world);
  if (given === own?.identity()) return true;
  if (truth === 'unknown') return undefined;
  if (value.literal() === undefined) return false;
  return own?.literal() === undefined ? undefined : false;
}

function nameGivenTo(source: Source, world: World): Value | undefined {
  const owner = { block: source.block.node, scope: scopeIn(source, world) };
  return source.table && physicalName(source.table, owner);
}

/** Whether an attribute of the owner points where the companion does. */
function saysTheSame(value: Value, source: Source, name: string, world: World): boolean | undefined {
  const attribute = attributeOf(source.block.node, name);
  const own = attribute && evaluate(attribute, scopeIn(source, world), []);
  if (own?.data.kind === 'present' && own.data.reference !== undefined) {
    const { truth } = value.refersTo(own.data.reference);
    return truth === 'unknown' ? undefined : truth === 'yes';
  }
  const [one, other] = [own?.literal(), value.literal()];
  return one === undefined || other === undefined ? undefined : one === other;
}

/** The place of a module's call, for what stands in a module from elsewhere. */
export function placeOfCall(section: Located['section'], node: Located['node']): Value['place'] {
  return placeOf({ section }, { start: node.start, end: node.headerEnd });
}
