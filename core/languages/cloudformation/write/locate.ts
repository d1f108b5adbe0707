import { type World, type Path } from '../../../model/index.ts';
import type { Entry, Mapping, Node, Sequence } from '../../../syntax/tree.ts';
import { conditionHolds } from '../conditions.ts';
import { functionCall } from '../function-call.ts';
import type { CfnDeclaration } from '../declaration.ts';
import { evaluate } from '../evaluate.ts';
import { findEntry, follow, keyText, type Scope } from '../scope.ts';

/** A node with all that holds it, up to its resource's body. */
export interface Cursor {
  readonly node: Node;
  /** The key that it stands behind; undefined for a member of a list. */
  readonly key: Node | undefined;
  /** The collection that holds it. */
  readonly parent: Cursor | undefined;
  /** Which entry or member of the parent it is. */
  readonly index: number;
  /** Whether it stands within braces or brackets. */
  readonly flow: boolean;
  /** Whether the braces around it hold keys in double quotes, as JSON does. */
  readonly quotedKeys: boolean;
}

/** Where a path leads: to a node, or to the node below which the rest of it is missing. */
export type Lookup =
  | {
      readonly kind: 'found';
      readonly at: Cursor;
      /** A reference or another function, which a value must not overwrite. */
      readonly reference: boolean;
    }
  | {
      readonly kind: 'missing';
      readonly at: Cursor;
      readonly rest: Path;
      /** Whether a merge key gives it all the same. */
      readonly merged: boolean;
    };

/**
 * Follows a path from a resource's body in a world, which it leaves as it is; undefined where the path leads
 * through what cannot be edited: an alias, an anchor (its aliases would change too), a function other than `Fn::If`.
 */
export function locate(declaration: CfnDeclaration, path: Path, world: World): Lookup | undefined {
  const { block, env, entry, bindings } = declaration;
  const scope = { block, env, world: copyOf(world), evaluate, bindings };
  return walk(bodyOf(declaration, entry), path, scope);
}

/** Asking a world makes it decide, so a copy is asked. */
function copyOf(world: World): World {
  return world.again();
}

function bodyOf({ block }: CfnDeclaration, entry: Entry): Cursor {
  const braced = block.root?.kind === 'mapping' && holdingBraces(block.root, entry);
  return {
    node: entry.value,
    key: entry.key,
    parent: undefined,
    index: 0,
    flow: braced === true,
    quotedKeys: entry.key.kind === 'scalar' && entry.key.style === 'double',
  };
}

/** Whether a node within `root` that holds the entry, or one around it, is written with braces. */
export function holdingBraces(root: Node, entry: Entry): boolean | undefined {
  if (root.kind !== 'mapping' && root.kind !== 'sequence') return undefined;
  if (root.kind === 'mapping' && root.entries.includes(entry)) return root.flow;
  for (const inner of root.kind === 'mapping' ? root.entries.map(({ value }) => value) : root.items) {
    const found =
      inner.start <= entry.key.start && entry.key.end <= inner.end ? holdingBraces(inner, entry) : undefined;
    if (found !== undefined) return found || root.flow;
  }
  return undefined;
}

function walk(at: Cursor, path: Path, scope: Scope): Lookup | undefined {
  const { node } = at;
  if (node.anchor !== undefined) return undefined;
  if (node.kind === 'alias') return path.length === 0 ? leafAlias(at, scope) : undefined;
  const call = functionCall(node);
  if (call !== undefined) return walkCall(at, call, path, scope);
  const [segment, ...rest] = path;
  if (segment === undefined) return { kind: 'found', at, reference: false };
  if (node.kind === 'mapping') {
    const index = node.entries.findLastIndex((entry) => keyText(entry) === String(segment));
    if (index >= 0) return walk(child(at, node, index), rest, scope);
    const merged = findEntry(node, String(segment), scope) !== undefined;
    return merged && rest.length > 0 ? undefined : { kind: 'missing', at, rest: path, merged };
  }
  if (node.kind === 'sequence') {
    if (typeof segment !== 'number') return undefined;
    if (segment < node.items.length) return walk(child(at, node, segment), rest, scope);
    return { kind: 'missing', at, rest: path, merged: false };
  }
  return isEmptyScalar(node) ? { kind: 'missing', at, rest: path, merged: false } : undefined;
}

function walkCall(
  at: Cursor,
  call: { readonly name: string; readonly argument: Node },
  path: Path,
  scope: Scope,
): Lookup | undefined {
  if (isNoValue(call))
    return path.length === 0
      ? { kind: 'found', at, reference: false }
      : { kind: 'missing', at, rest: path, merged: false };
  if (call.name !== 'If') return path.length === 0 ? { kind: 'found', at, reference: true } : undefined;
  const { argument } = call;
  const index = branchOf(argument, scope);
  if (argument.kind !== 'sequence' || index === undefined || argument.anchor !== undefined) return undefined;
  const holder = argument === at.node ? at : child(at, at.node as Mapping, 0);
  return walk(child(holder, argument, index), path, scope);
}

function child(at: Cursor, owner: Mapping | Sequence, index: number): Cursor {
  const entry = owner.kind === 'mapping' ? owner.entries[index]! : undefined;
  const key = entry?.key;
  return {
    node: entry === undefined ? (owner as Sequence).items[index]! : entry.value,
    key,
    parent: at,
    index,
    flow: at.flow || owner.flow,
    quotedKeys: owner.flow && key?.kind === 'scalar' ? key.style === 'double' : at.quotedKeys,
  };
}

function leafAlias(at: Cursor, scope: Scope): Lookup | undefined {
  const target = follow(at.node, scope)?.node;
  return target && { kind: 'found', at, reference: functionCall(target) !== undefined };
}

function isNoValue(call: { readonly name: string; readonly argument: Node }): boolean {
  return call.name === 'Ref' && call.argument.kind === 'scalar' && call.argument.text === 'AWS::NoValue';
}

function branchOf(argument: Node, scope: Scope): 1 | 2 | undefined {
  if (argument.kind !== 'sequence' || argument.items.length !== 3) return undefined;
  const condition = argument.items[0]!;
  if (condition.kind !== 'scalar') return undefined;
  const holds = conditionHolds(condition.text, scope);
  return holds === undefined ? undefined : holds ? 1 : 2;
}

/** The last entry of a name: the one that counts. */
export function lastEntry(mapping: Mapping, name: string): Entry | undefined {
  return mapping.entries.findLast((entry) => keyText(entry) === name);
}

/** Whether nothing stands there, or `null`, so that a value can be put in its place. */
export function isEmptyScalar(node: Node): boolean {
  return (
    node.kind === 'scalar' &&
    node.style === 'plain' &&
    node.tag === undefined &&
    /^(?:null|Null|NULL|~)?$/.test(node.text)
  );
}
