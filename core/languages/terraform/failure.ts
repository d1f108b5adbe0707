import type { Value } from '../../model/index.ts';
import type { Expression, TemplatePart } from '../../syntax/hcl/tree.ts';
import { attributesOf, failed, isFailure } from './collections.ts';
import { DEEPEST, evaluate } from './evaluate.ts';
import { argument, type Site } from './functions.ts';
import { placeOf, type Scope } from './scope.ts';

/** The first argument that does not fail, where the ones ahead of it certainly do. */
export function tried(site: Site): Value | undefined {
  for (const [i, node] of site.arguments.entries()) {
    const value = argument(site, i)!;
    if (fails(node, site.scope) || isFailure(value)) continue;
    return value.data.kind === 'unknown' && attributesOf(value) === undefined ? undefined : value;
  }
  return failed(placeOf(site.scope, site.mark), site.path);
}

/** Whether an expression certainly fails when it is worked out: a part of it that has to be does. */
function fails(node: Expression, outer: Scope): boolean {
  const scope = { ...outer, depth: outer.depth + 1 };
  if (scope.depth > DEEPEST) return false;
  switch (node.kind) {
    case 'traversal':
      if (typeof node.root !== 'string' && fails(node.root, scope)) return true;
      return isFailure(evaluate(node, scope, []));
    case 'template':
      return node.parts.some((part) => partFails(part, scope)) || isFailure(evaluate(node, scope, []));
    case 'tuple':
      return node.items.some((item) => fails(item, scope));
    case 'object':
      return node.entries.some(({ value }) => fails(value, scope));
    case 'call':
      if (node.name === 'can') return false;
      if (node.name === 'try') return node.arguments.every((each) => fails(each, scope));
      return node.arguments.some((each) => fails(each, scope)) || isFailure(evaluate(node, scope, []));
    case 'operation':
      return node.operands.some((each) => fails(each, scope));
    case 'conditional':
      return fails(node.test, scope) || isFailure(evaluate(node, scope, []));
    case 'for':
      return fails(node.collection, scope);
    default:
      return false;
  }
}

/** Whether what decides a part of a text fails; what stands within a directive may never be worked out. */
function partFails(part: TemplatePart, scope: Scope): boolean {
  if (part.kind === 'value') return fails(part.expression, scope);
  if (part.kind === 'if') return fails(part.test, scope);
  return part.kind === 'loop' && fails(part.collection, scope);
}
