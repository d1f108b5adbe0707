import { World, type Value } from '../../model/index.ts';
import type { Expression, TemplatePart } from '../../syntax/hcl/tree.ts';
import { withoutKeys } from './address.ts';
import { evaluate, NONE } from './evaluate.ts';
import { modulesBelow, rootOf, unreadCalls } from './instances.ts';
import type { Module } from './scope.ts';

/** What the modules that cannot be read are given, of all that a root calls. */
interface Given {
  /** Resources, by their names without keys. */
  readonly names: ReadonlySet<string>;
  /** Texts, as `Value.identity` has them: one may be the name of a resource. */
  readonly texts: ReadonlySet<string>;
}

const given = new WeakMap<Module, Given>();

function givenBelow(root: Module): Given {
  let all = given.get(root);
  if (all === undefined) {
    const handed = modulesBelow(root).flatMap(handedBy);
    const names = new Set(handed.flatMap((each) => each.names));
    const texts = new Set(handed.flatMap(({ values }) => values.flatMap((value) => textsIn(value, 0))));
    given.set(root, (all = { names, texts }));
  }
  return all;
}

/** Whether something that is not read is handed a resource, by its name or by the names that it has in AWS: it may hold companions of it. */
export function isHandedOut(module: Module, name: string, inAws: () => readonly Value[]): boolean {
  const { names, texts } = givenBelow(rootOf(module));
  return names.has(withoutKeys(name)) || isTold(inAws, texts);
}

/** Whether nothing that is not read can name a resource: it is handed no resource, which might lead there, nor the name in AWS. */
export function isOutOfReach(module: Module, inAws: () => readonly Value[]): boolean {
  const root = rootOf(module);
  if (root.isLibrary) return false;
  const { names, texts } = givenBelow(root);
  return names.size === 0 && !isTold(inAws, texts);
}

/** Names are evaluated only where something that is not read is told any text. */
function isTold(inAws: () => readonly Value[], texts: ReadonlySet<string>): boolean {
  if (texts.size === 0) return false;
  return inAws().some((value) => {
    const text = value.identity();
    return text !== undefined && texts.has(text);
  });
}

/** The arguments that are about a call itself. */
export const OWN_ARGUMENTS = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

interface Handed {
  readonly names: readonly string[];
  readonly values: readonly Value[];
}

function handedBy(module: Module): readonly Handed[] {
  return unreadCalls(module).map(({ block: { node, section } }) => {
    const own = node.body.attributes.filter(({ name }) => !OWN_ARGUMENTS.has(name));
    const scope = { module, section, world: new World(), names: NONE, depth: 0 };
    const values = own.map(({ value }) => evaluate(value, scope, []));
    const mentioned = own.flatMap(({ value }) => mentionedIn(value, module));
    return { names: [...values.flatMap((value) => namesIn(value, 0)), ...mentioned], values };
  });
}

/** The texts in a value. */
function textsIn(value: Value, depth: number): readonly string[] {
  const { data } = value;
  if (depth > DEEPEST) return [];
  if (data.kind === 'list') return data.items().flatMap((item) => textsIn(item, depth + 1));
  if (data.kind === 'map')
    return data
      .keys()
      .flatMap((key) => textsIn(data.entry(key) ?? value, data.entry(key) ? depth + 1 : DEEPEST + 1));
  const text = value.identity();
  return text === undefined || text === '' ? [] : [text];
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
