import { World, type Value } from '../../model/index.ts';
import type { Expression, TemplatePart } from '../../syntax/hcl/tree.ts';
import { withoutKeys } from './address.ts';
import { evaluate, NONE } from './evaluate.ts';
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

const handed = new WeakMap<Module, ReadonlySet<string>>();

/** Whether something that is not read is handed a resource, by its name: it may hold companions of it. */
export function isHandedOut(module: Module, name: string): boolean {
  const root = rootOf(module);
  let names = handed.get(root);
  if (names === undefined) handed.set(root, (names = new Set(modulesBelow(root).flatMap(handedBy))));
  return names.has(withoutKeys(name));
}

/** The arguments that are about a call itself. */
export const OWN_ARGUMENTS = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

function handedBy(module: Module): readonly string[] {
  return unreadCalls(module).flatMap(({ block: { node, section } }) =>
    node.body.attributes
      .filter(({ name }) => !OWN_ARGUMENTS.has(name))
      .flatMap(({ value }) => {
        const scope = { module, section, world: new World(), names: NONE, depth: 0 };
        return [...namesIn(evaluate(value, scope, []), 0), ...mentionedIn(value, module)];
      }),
  );
}

/** Values that are nested deeper hold no names of resources. */
const DEEPEST = 8;

/** The resources that a value refers to somewhere. */
function namesIn({ data }: Value, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  const inner = (values: readonly (Value | undefined)[]): readonly string[] =>
    values.flatMap((value) => (value === undefined ? [] : namesIn(value, depth + 1)));
  switch (data.kind) {
    case 'present':
      return data.reference === undefined ? [] : [withoutKeys(data.reference.name)];
    case 'text':
      return inner(data.parts.filter((part) => typeof part !== 'string'));
    case 'list':
      return inner(data.items());
    case 'map':
      return inner(data.keys().map((key) => data.entry(key)));
    default:
      return [];
  }
}

/** The resources of the module that an expression mentions. */
function mentionedIn(node: Expression, module: Module): readonly string[] {
  const inner = (nodes: readonly Expression[]): readonly string[] =>
    nodes.flatMap((each) => mentionedIn(each, module));
  switch (node.kind) {
    case 'traversal': {
      if (typeof node.root !== 'string') return inner([node.root]);
      const [step] = node.steps;
      const address = `${node.root}.${step?.kind === 'name' ? step.name : ''}`;
      return module.resources.has(address) ? [withoutKeys(module.prefix) + address] : [];
    }
    case 'template':
      return inner(node.parts.flatMap(expressionsOf));
    case 'tuple':
      return inner(node.items);
    case 'object':
      return inner(node.entries.map(({ value }) => value));
    case 'call':
      return inner(node.arguments);
    case 'conditional':
      return inner([node.whenTrue, node.whenFalse]);
    case 'operation':
      return inner(node.operands);
    case 'for':
      return inner([node.collection, node.value]);
    default:
      return [];
  }
}

function expressionsOf(part: TemplatePart): readonly Expression[] {
  if (part.kind === 'value') return [part.expression];
  if (part.kind === 'if') return [part.test];
  return part.kind === 'loop' ? [part.collection] : [];
}
