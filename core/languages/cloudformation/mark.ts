import type { Place } from '../../model/index.ts';
import type { Node } from '../../syntax/tree.ts';
import { functionCall } from './function-call.ts';
import { placeOf, type Scope } from './scope.ts';

/** Where a finding about a node stands: the node where it is on one line, else its key. */
export function markOf(node: Node, key: Node, scope: Scope): Place {
  if (scope.map !== undefined) return scope.map(node.start, node.end);
  const scalar = node.kind === 'scalar' && node.style !== 'literal' && node.style !== 'folded';
  const single =
    node.end > node.start &&
    (scalar || node.tag !== undefined || functionCall(node) !== undefined) &&
    oneLine(node, scope);
  const marked = single ? node : key;
  return placeOf(scope, marked.start, marked.end);
}

function oneLine(node: Node, scope: Scope): boolean {
  const newline = scope.block.text.indexOf('\n', node.start);
  return newline < 0 || newline >= node.end;
}
