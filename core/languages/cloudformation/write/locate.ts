import type { Path, World } from '../../../model/index.ts';
import type { Entry, Mapping, Node, Sequence } from '../../../syntax/tree.ts';
import { conditionHolds, functionCall } from '../conditions.ts';
import { evaluate } from '../evaluate.ts';
import type { CfnDeclaration } from '../declaration.ts';
import { keyText, type Scope } from '../scope.ts';

/** Where a path leads: to a node, or to the node below which the rest of it is missing. */
export type Spot =
  | {
      readonly kind: 'found';
      readonly node: Node;
      readonly key: Node;
      readonly owner: Mapping | Sequence | undefined;
    }
  | { readonly kind: 'missing'; readonly into: Node; readonly key: Node; readonly rest: Path };

/** Follows a path from a resource's body in a world; undefined where it leads through what cannot be edited. */
export function locate(declaration: CfnDeclaration, path: Path, world: World): Spot | undefined {
  const { block, env, entry, bindings } = declaration;
  return walk(entry.value, entry.key, undefined, path, { block, env, world, evaluate, bindings });
}

function walk(
  node: Node,
  key: Node,
  owner: Mapping | Sequence | undefined,
  path: Path,
  scope: Scope,
): Spot | undefined {
  if (node.kind === 'alias' || node.anchor !== undefined) return undefined;
  const call = functionCall(node);
  if (call !== undefined) {
    if (isNoValue(call))
      return path.length === 0
        ? { kind: 'found', node, key, owner }
        : { kind: 'missing', into: node, key, rest: path };
    const branch = call.name === 'If' ? branchOf(call.argument, scope) : undefined;
    return branch && walk(branch, branch, undefined, path, scope);
  }
  const [segment, ...rest] = path;
  if (segment === undefined) return { kind: 'found', node, key, owner };
  if (node.kind === 'mapping') {
    const entry = lastEntry(node, String(segment));
    return entry === undefined
      ? { kind: 'missing', into: node, key, rest: path }
      : walk(entry.value, entry.key, node, rest, scope);
  }
  if (node.kind === 'sequence') {
    const item = typeof segment === 'number' ? node.items[segment] : undefined;
    return item && walk(item, item, node, rest, scope);
  }
  return isEmptyScalar(node) ? { kind: 'missing', into: node, key, rest: path } : undefined;
}

function isNoValue(call: { readonly name: string; readonly argument: Node }): boolean {
  return call.name === 'Ref' && call.argument.kind === 'scalar' && call.argument.text === 'AWS::NoValue';
}

function branchOf(argument: Node, scope: Scope): Node | undefined {
  if (argument.kind !== 'sequence') return undefined;
  const [condition, whenTrue, whenFalse] = argument.items;
  if (condition?.kind !== 'scalar') return undefined;
  const holds = conditionHolds(condition.text, scope);
  return holds === undefined ? undefined : holds ? whenTrue : whenFalse;
}

/** The last entry of a name: the one that counts. */
export function lastEntry(mapping: Mapping, name: string): Entry | undefined {
  return mapping.entries.findLast((entry) => keyText(entry) === name);
}

/** Whether nothing stands there, or `null`, so that a value can be put in its place. */
export function isEmptyScalar(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && /^(?:null|~)?$/i.test(node.text);
}
