import { copiesOf, keyText } from './repetition.ts';
import type { Located, Module, ModuleCall } from './scope.ts';

const below = new WeakMap<Module, readonly Module[]>();

/** A module with every instance of all that it calls. */
export function modulesBelow(module: Module): readonly Module[] {
  let all = below.get(module);
  if (all === undefined) {
    const inner = [...module.calls.values()].flatMap(({ instances }) => instances?.() ?? []);
    all = [module, ...inner.flatMap((instance) => modulesBelow(instance.module))];
    below.set(module, all);
  }
  return all;
}

/** The module that nobody calls. */
export function rootOf(module: Module): Module {
  return module.caller === undefined ? module : rootOf(module.caller.module);
}

/** The prefixes of all instances that a module stands for as far as one of its blocks goes; none where another one does. */
export function prefixesOf({ prefix, caller }: Module, block: Located): readonly string[] {
  if (caller === undefined) return [prefix];
  const { module, call, copy, alike } = caller;
  const name = call.node.labels[0]?.text ?? '';
  const own =
    alike === undefined
      ? [prefix.slice(module.prefix.length)]
      : alike.keysOf(copy, block).map((key) => `module.${name}${keyText(key)}.`);
  return prefixesOf(module, call).flatMap((outer) => own.map((inner) => outer + inner));
}

/** Whether a block is declared in a module, and no other instance stands for that. */
export function isDeclaredIn({ caller }: Module, block: Located): boolean {
  if (caller === undefined) return true;
  const { module, call, copy, alike } = caller;
  return (alike === undefined || alike.keysOf(copy, block).length > 0) && isDeclaredIn(module, call);
}

type Addressed = readonly (readonly [address: string, block: Located])[];

/** The resources of a directory by their types; all instances of a module share them. */
const byType = new WeakMap<Module['resources'], ReadonlyMap<string, Addressed>>();

/** The resources of one of Terraform's types in a module. */
export function ofType({ resources }: Module, type: string): Addressed {
  let types = byType.get(resources);
  if (types === undefined) {
    const groups = new Map<string, (readonly [string, Located])[]>();
    for (const entry of resources) {
      const written = entry[1].node.labels[0]?.text ?? '';
      const group = groups.get(written);
      if (group === undefined) groups.set(written, [entry]);
      else group.push(entry);
    }
    byType.set(resources, (types = groups));
  }
  return types.get(type) ?? [];
}

/** The calls of a module whose modules cannot be read and that make something. */
export function unreadCalls(module: Module): readonly ModuleCall[] {
  return [...module.calls.values()].filter(
    ({ instances, block }) => instances === undefined && copiesOf(module, block).length > 0,
  );
}
