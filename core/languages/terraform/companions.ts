import type { Expression } from '../../syntax/hcl/tree.ts';
import { attributeOf, type Located, type Module } from './scope.ts';
import type { Companion } from './table.ts';

/** The companions of one type in a module: those that plainly name an owner, by its address, and the rest. */
interface Joined {
  readonly named: ReadonlyMap<string, readonly Located[]>;
  /** What these point at is seen when it is evaluated. */
  readonly others: readonly Located[];
}

/** Worked out once for each module; a module is immutable. */
const joins = new WeakMap<Module, Map<string, Joined>>();

/** The resources of a type that may belong to the owner with an address. */
export function candidatesOf(
  module: Module,
  type: string,
  companion: Companion,
  owner: string,
): readonly Located[] {
  let own = joins.get(module);
  if (own === undefined) joins.set(module, (own = new Map<string, Joined>()));
  let joined = own.get(type);
  if (joined === undefined) own.set(type, (joined = join(module, type, companion)));
  const named = joined.named.get(owner) ?? [];
  return joined.others.length === 0 ? named : [...named, ...joined.others];
}

function join(module: Module, type: string, { by, of }: Companion): Joined {
  const named = new Map<string, Located[]>();
  const others: Located[] = [];
  for (const block of module.resources.values()) {
    if (block.node.labels[0]?.text !== type) continue;
    const pointer = attributeOf(block.node, by);
    const address = pointer && ownerNamed(pointer, module, of);
    const same = address === undefined ? undefined : named.get(address);
    if (address === undefined) others.push(block);
    else if (same === undefined) named.set(address, [block]);
    else same.push(block);
  }
  return { named, others };
}

/** The address of an owner in the module, where the expression is a reference to it and nothing else. */
export function ownerNamed(node: Expression, module: Module, owners: readonly string[]): string | undefined {
  const [step, ...rest] = node.kind === 'traversal' ? node.steps : [];
  if (node.kind !== 'traversal' || typeof node.root !== 'string' || step?.kind !== 'name') return undefined;
  if (!owners.includes(node.root)) return undefined;
  if (rest.some(({ kind }) => kind === 'splat')) return undefined;
  const address = `${node.root}.${step.name}`;
  return module.resources.has(address) ? address : undefined;
}
