import { World, type Value } from '../../model/index.ts';
import type { Expression } from '../../syntax/hcl/tree.ts';
import { evaluate } from './evaluate.ts';
import { modulesBelow, ofType, rootOf } from './instances.ts';
import { nameOf } from './references.ts';
import { copiesOf, isRepeated } from './repetition.ts';
import { attributeOf, type Copy, type Located, type Module, type Scope } from './scope.ts';
import type { Companion } from './table.ts';
import { tablesOf } from './tables/index.ts';

/** One copy of a resource, in one instance of its module. */
export interface Instance {
  readonly module: Module;
  readonly address: string;
  readonly block: Located;
  readonly copy: Copy;
}

/** The companions of one type below a root module: those that name an owner whatever is decided, by its name, and the rest. */
interface Joined {
  readonly named: ReadonlyMap<string, readonly Instance[]>;
  /** What these point at is seen when it is evaluated in a world. */
  readonly others: readonly Instance[];
}

/** Worked out once for each version of a root module. */
const joins = new WeakMap<Module, Map<string, Joined>>();

/** The resources of a type that may belong to the owner with a name, in whichever module they stand. */
export function candidatesOf(
  module: Module,
  type: string,
  companion: Companion,
  owner: string,
): readonly Instance[] {
  const root = rootOf(module);
  let own = joins.get(root);
  if (own === undefined) joins.set(root, (own = new Map<string, Joined>()));
  let joined = own.get(type);
  if (joined === undefined) own.set(type, (joined = join(root, type, companion)));
  const named = joined.named.get(owner) ?? [];
  return joined.others.length === 0 ? named : [...named, ...joined.others];
}

function join(root: Module, type: string, { by, of, shared }: Companion): Joined {
  const named = new Map<string, Instance[]>();
  const others: Instance[] = [];
  let owners: ReadonlyMap<string, string | undefined> | undefined;
  for (const module of modulesBelow(root))
    for (const [address, block] of ofType(module, type)) {
      const pointer = attributeOf(block.node, by);
      for (const copy of copiesOf(module, block)) {
        const instance = { module, address, block, copy };
        // What points past its owner says the name of another resource.
        const owner =
          pointer === undefined || shared !== undefined
            ? undefined
            : (ownerNamed(pointer, module, of) ??
              ownerOf(pointer, instance) ??
              (owners ??= ownersBelow(root, of)).get(identityOf(pointer, instance) ?? ''));
        const same = owner === undefined ? undefined : named.get(owner);
        if (owner === undefined) others.push(instance);
        else if (same === undefined) named.set(owner, [instance]);
        else same.push(instance);
      }
    }
  return { named, others };
}

/** The name of an owner in the module, where the expression is a plain reference to one that is not repeated. */
function ownerNamed(node: Expression, module: Module, owners: readonly string[]): string | undefined {
  const [step, ...rest] = node.kind === 'traversal' ? node.steps : [];
  if (node.kind !== 'traversal' || typeof node.root !== 'string' || step?.kind !== 'name') return undefined;
  if (!owners.includes(node.root) || rest.some(({ kind }) => kind !== 'name')) return undefined;
  const address = `${node.root}.${step.name}`;
  const block = module.resources.get(address);
  return block === undefined || isRepeated(block) ? undefined : `${module.prefix}${address}`;
}

/** The owners of some types by the physical names that they are given; undefined where two have one name, of which one is made. */
function ownersBelow(root: Module, types: readonly string[]): ReadonlyMap<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const type of types) {
    const [table] = tablesOf(type);
    if (table?.named === undefined) continue;
    for (const module of modulesBelow(root))
      for (const [address, block] of ofType(module, type)) {
        const name = attributeOf(block.node, table.named);
        if (name === undefined) continue;
        for (const copy of copiesOf(module, block)) {
          const own = identityOf(name, { module, address, block, copy });
          if (own === undefined || own === '') continue;
          owners.set(own, owners.has(own) ? undefined : nameOf(module, address, copy));
        }
      }
  }
  return owners;
}

/** What an expression comes to, whatever is decided, as values that are equal have it in common. */
function identityOf(node: Expression, instance: Instance): string | undefined {
  const world = new World();
  const value = evaluate(node, scopeIn(instance, world), []);
  return world.trail.length === 0 ? value.identity() : undefined;
}

/** The name of the owner that an expression leads to whatever is decided. */
function ownerOf(pointer: Expression, instance: Instance): string | undefined {
  const world = new World();
  const { data } = evaluate(pointer, scopeIn(instance, world), []);
  return world.trail.length === 0 && data.kind === 'present' ? data.reference?.name : undefined;
}

/** What the expressions of an instance are evaluated in. */
export function scopeIn({ module, block, copy }: Instance, world: World): Scope {
  return { module, section: block.section, world, names: copy.names(world), depth: 0 };
}

/** Whether an instance is made, with its module and all that call it; undefined where that cannot be known. */
export function isMade(
  { module, copy }: Pick<Instance, 'module' | 'copy'>,
  world: World,
): boolean | undefined {
  let made = copy.exists(world);
  for (let at = module.caller; at !== undefined && made !== false; at = at.module.caller) {
    const own = at.copy.exists(world);
    if (own !== true) made = own;
  }
  return made;
}

/** Whether a companion is made where its owner is. */
export function isMadeBeside(instance: Instance, owner: Instance, world: World): boolean | undefined {
  const made = isMade(instance, world);
  if (made !== undefined || instance.module !== owner.module) return made;
  const [own, other] = [repeatedBy(instance.block), repeatedBy(owner.block)];
  return own !== undefined && (own === other || own === owner.address) ? true : undefined;
}

/** The text of what a block is repeated by. */
function repeatedBy({ node, section }: Located): string | undefined {
  const by = attributeOf(node, 'for_each') ?? attributeOf(node, 'count');
  return by && section.text.slice(by.start, by.end);
}

/** Whether a value may be of the owner's that has a name, by what it refers to. */
export function mayName(value: Value, name: string): boolean {
  return value.refersTo({ name }).truth !== 'no';
}
