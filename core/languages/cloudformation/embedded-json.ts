import { type Value, type Path } from '../../model/index.ts';
import { parseJsonFragment } from '../../syntax/json/read.ts';
import type { Node, Scalar } from '../../syntax/tree.ts';
import { placeOf, type Scope } from './scope.ts';

/** The structure of a JSON text in a scalar, with its places in the template; undefined where it is no JSON. */
export function embeddedJson(
  node: Scalar,
  key: Node,
  text: string,
  scope: Scope,
  path: Path,
  sub?: ReadonlyMap<string, Value>,
): Value | undefined {
  const { root, problems } = parseJsonFragment(text);
  if (root === undefined || problems.length > 0 || root.kind === 'scalar') return undefined;
  const offsets = offsetsOf(node, text, scope);
  const inner: Scope = {
    ...scope,
    sub,
    map: (start, end) =>
      offsets === undefined
        ? placeOf(scope, key.start, key.end)
        : placeOf(scope, offsets(start), offsets(end)),
  };
  return scope.evaluate(root, root, inner, path);
}

/** From offsets in a scalar's text to offsets in its block; undefined where escapes or folding come between. */
function offsetsOf(node: Scalar, text: string, scope: Scope): ((offset: number) => number) | undefined {
  if (scope.map !== undefined) return undefined;
  const source = scope.block.text.slice(node.contentStart, node.end);
  const direct = source.indexOf(text);
  if (direct >= 0) return (offset) => node.contentStart + direct + offset;
  if (node.style !== 'literal') return undefined;
  return literalOffsets(node, text, scope);
}

/** The lines of a block scalar stand in the source one by one, behind their indentation. */
function literalOffsets(node: Scalar, text: string, scope: Scope): ((offset: number) => number) | undefined {
  const starts: { readonly inText: number; readonly inBlock: number }[] = [];
  let search = scope.block.text.indexOf('\n', node.contentStart) + 1;
  let inText = 0;
  for (const line of text.split('\n')) {
    const at = scope.block.text.indexOf(line, search);
    if (at < 0) return undefined;
    starts.push({ inText, inBlock: at });
    search = at + line.length;
    inText += line.length + 1;
  }
  return (offset) => {
    const line = starts.findLast((start) => start.inText <= offset)!;
    return line.inBlock + offset - line.inText;
  };
}
