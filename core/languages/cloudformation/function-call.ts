import type { Node } from '../../syntax/tree.ts';

/** An intrinsic function call in its short (`!Ref x`) or long (`Ref: x`) form, named without `Fn::`. */
export function functionCall(
  node: Node,
): { readonly name: string; readonly argument: Node; readonly short: boolean } | undefined {
  const { tag } = node;
  if (tag?.startsWith('!') && !tag.startsWith('!!') && tag.length > 1) {
    return { name: tag.slice(1), argument: node, short: true };
  }
  if (node.kind !== 'mapping' || node.entries.length !== 1) return undefined;
  const { key, value } = node.entries[0]!;
  if (key.kind !== 'scalar') return undefined;
  if (key.text === 'Ref' || key.text === 'Condition')
    return { name: key.text, argument: value, short: false };
  // A loop makes entries of the map that it stands in; it gives no value.
  if (key.text.startsWith('Fn::ForEach')) return undefined;
  return key.text.startsWith('Fn::') ? { name: key.text.slice(4), argument: value, short: false } : undefined;
}
