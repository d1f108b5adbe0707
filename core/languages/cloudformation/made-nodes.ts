import type { Entry, Mapping, Node } from '../../syntax/tree.ts';

/** What a transform writes: texts, lists, maps, and nodes of the template as they are. */
export type Made = string | boolean | Node | readonly Made[] | { readonly [key: string]: Made | undefined };

/** A map of what a transform writes. */
export type MadeMap = { readonly [key: string]: Made | undefined };

/** A tree of what a transform writes, all of it at the node that it comes from. */
export function madeNode(made: Made, at: Node): Node {
  const base = { start: at.start, end: at.end, contentStart: at.start, tag: undefined, anchor: undefined };
  if (typeof made === 'string') return { ...base, kind: 'scalar', text: made, style: 'double' };
  if (typeof made === 'boolean') return { ...base, kind: 'scalar', text: String(made), style: 'plain' };
  if (Array.isArray(made))
    return {
      ...base,
      kind: 'sequence',
      flow: true,
      items: (made as readonly Made[]).map((item) => madeNode(item, at)),
    };
  if (isNode(made as Node | MadeMap)) return made as Node;
  return madeMap(made as MadeMap, at);
}

export function madeMap(made: MadeMap, at: Node): Mapping {
  const entries = Object.entries(made).flatMap(([name, value]): Entry[] =>
    value === undefined ? [] : [{ key: madeNode(name, at), value: madeNode(value, at) }],
  );
  const base = { start: at.start, end: at.end, contentStart: at.start, tag: undefined, anchor: undefined };
  return { ...base, kind: 'mapping', flow: true, entries };
}

function isNode(value: Node | MadeMap): value is Node {
  return typeof value.kind === 'string' && typeof value.start === 'number';
}
