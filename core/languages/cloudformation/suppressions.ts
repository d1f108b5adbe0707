import { EVERYWHERE, parseWish, type Place, type Suppression } from '../../model/index.ts';
import type { Block } from '../../syntax/blocks.ts';
import type { Entry, Mapping, Node } from '../../syntax/tree.ts';
import type { CfnTemplate } from './read.ts';
import { keyText } from './scope.ts';

const COMMENT = /#\s*parapet:ignore\b(-file(?![\w-]))?([^\r\n]*)/g;

/** Every suppression of a template: comments, of which some are about the file, and `Metadata: Parapet: ignore`. */
export function readSuppressions(template: CfnTemplate): readonly Suppression[] {
  const found: Suppression[] = [];
  const { blocks, text } = template.document;
  if (!/parapet:ignore|Parapet/.test(text)) return found;
  for (const [i, { block }] of blocks.entries()) {
    if (block.text.includes('parapet:ignore')) found.push(...fromComments(block, blocks[i + 1]?.block));
    if (block.text.includes('Parapet')) found.push(...fromMetadata(block));
  }
  return found;
}

function fromComments(block: Block, next: Block | undefined): Suppression[] {
  // Comments above one line of code all cover that.
  let shared: { readonly end: number; readonly covers: Place } | undefined;
  return [...block.text.matchAll(COMMENT)].map((match) => {
    const start = match.index;
    const place = { source: block, start, end: start + match[0].trimEnd().length };
    const wish = parseWish(match[2]!);
    if (match[1] !== undefined) return { ...wish, place, covers: [EVERYWHERE] };
    const lineStart = block.text.lastIndexOf('\n', start - 1) + 1;
    if (block.text.slice(lineStart, start).trim() !== '')
      return { ...wish, place, covers: [coveredLine(block, lineStart)] };
    if (shared === undefined || start >= shared.end) {
      const end = nextCodeLine(block.text, start);
      shared = { end, covers: coveredBelow(block, end, next) };
    }
    return { ...wish, place, covers: [shared.covers] };
  });
}

/** What comments that stand alone above a line of code cover: the entry that starts there. */
export function coveredBelow(block: Block, codeLine: number, next: Block | undefined): Place {
  // A blank line below the comment cuts it off from what it stands above.
  if (codeLine < block.text.length || next === undefined) return coveredLine(block, codeLine);
  return coveredLine(next, firstIsCode(next.text) ? 0 : nextCodeLine(next.text, 0));
}

export function firstIsCode(text: string): boolean {
  const line = text.split('\n', 1)[0]!.trim();
  return line !== '' && !line.startsWith('#');
}

export function coveredLine(block: Block, lineStart: number): Place {
  const { text } = block;
  const newline = text.indexOf('\n', lineStart);
  const lineEnd = newline < 0 ? text.length : newline;
  const entry = block.root === undefined ? undefined : outermostEntry(block.root, lineStart, lineEnd);
  const end = entry === undefined ? lineEnd : Math.max(lineEnd, entry.value.end);
  return { source: block, start: lineStart, end };
}

export function nextCodeLine(text: string, from: number): number {
  let start = text.indexOf('\n', from) + 1;
  while (start > 0 && start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    if (line !== '' && !line.startsWith('#')) return start;
    if (end < 0) break;
    start = end + 1;
  }
  return start > 0 ? start : text.length;
}

/** The outermost entry whose key stands on the line. */
function outermostEntry(node: Node, start: number, end: number): { readonly value: Node } | undefined {
  const children: readonly (Entry | { key: Node; value: Node })[] =
    node.kind === 'mapping'
      ? node.entries
      : node.kind === 'sequence'
        ? node.items.map((item) => ({ key: item, value: item }))
        : [];
  for (let i = firstEndingBehind(children, start); i < children.length; i++) {
    const child = children[i]!;
    if (child.key.start >= end) return undefined;
    if (child.key.start >= start) return child;
    if (child.value.start < end && child.value.end > start) {
      const inner = outermostEntry(child.value, start, end);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** The index of the first that ends at an offset or behind it. */
function firstEndingBehind(
  children: readonly { readonly key: Node; readonly value: Node }[],
  offset: number,
): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { key, value } = children[middle]!;
    if (Math.max(key.end, value.end) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Metadata: Parapet: ignore:` of a resource or of the template; items are texts as in comments, or objects. */
function fromMetadata(block: Block): Suppression[] {
  return metadataIn(block).flatMap(({ metadata, covers }) => wishes(block, metadata, covers));
}

/** The metadata of a block, and what it is about: resources, or the template as a whole. */
export function metadataIn(block: Block): readonly { readonly metadata: Node; readonly covers: Place }[] {
  const own = resourcesIn(block).flatMap(({ key, value }) => {
    const metadata = child(value, 'Metadata');
    const covers = { source: block, start: key.start, end: Math.max(value.end, key.end) };
    return metadata === undefined ? [] : [{ metadata, covers }];
  });
  if (block.root?.kind !== 'mapping' || block.kind === 'entry') return own;
  const sections = block.root.entries.filter((entry) => keyText(entry) === 'Metadata');
  return [...own, ...sections.map(({ value }) => ({ metadata: value, covers: EVERYWHERE }))];
}

/** The resource, or what else is an entry of its own, that holds a place. */
export function entryAround(
  { source, start }: Place,
  blocks: readonly { readonly block: Block }[],
): Place | undefined {
  const block = blocks.find((each) => each.block === source)?.block;
  const entry = block && resourcesIn(block).findLast(({ key }) => key.start <= start);
  if (block === undefined || entry === undefined) return undefined;
  const end = Math.max(entry.value.end, entry.key.end);
  return start <= end ? { source: block, start: entry.key.start, end } : undefined;
}

/** The resources of a block, as they are written; what else is an entry of its own is among them. */
export function resourcesIn(block: Block): readonly Entry[] {
  if (block.root?.kind !== 'mapping') return [];
  if (block.kind === 'entry') return block.root.entries;
  return block.root.entries.flatMap((entry) =>
    keyText(entry) === 'Resources' && entry.value.kind === 'mapping' ? entry.value.entries : [],
  );
}

function wishes(block: Block, metadata: Node, covered: Place): Suppression[] {
  const ignore = child(child(metadata, 'Parapet'), 'ignore');
  const items = ignore?.kind === 'sequence' ? ignore.items : ignore === undefined ? [] : [ignore];
  const covers = [covered];
  return items.map((item) => {
    const place = { source: block, start: item.start, end: item.end };
    if (item.kind === 'scalar') return { ...parseWish(` ${item.text}`), place, covers };
    const text = (key: string): string | undefined => {
      const node = child(item, key);
      return node?.kind === 'scalar' && node.text.trim() !== '' ? node.text : undefined;
    };
    return { rules: [text('rule') ?? ''], reason: text('reason'), until: text('until'), place, covers };
  });
}

export function child(node: Node | undefined, key: string): Node | undefined {
  return (node as Mapping | undefined)?.kind === 'mapping'
    ? (node as Mapping).entries.find((entry) => keyText(entry) === key)?.value
    : undefined;
}
