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
function coveredBelow(block: Block, codeLine: number, next: Block | undefined): Place {
  // A blank line below the comment cuts it off from what it stands above.
  if (codeLine < block.text.length || next === undefined) return coveredLine(block, codeLine);
  return coveredLine(next, firstIsCode(next.text) ? 0 : nextCodeLine(next.text, 0));
}

function firstIsCode(text: string): boolean {
  const line = text.split('\n', 1)[0]!.trim();
  return line !== '' && !line.startsWith('#');
}

function coveredLine(block: Block, lineStart: number): Place {
  const { text } = block;
  const newline = text.indexOf('\n', lineStart);
  const lineEnd = newline < 0 ? text.length : newline;
  const entry = block.root === undefined ? undefined : outermostEntry(block.root, lineStart, lineEnd);
  const end = entry === undefined ? lineEnd : Math.max(lineEnd, entry.value.end);
  return { source: block, start: lineStart, end };
}

function nextCodeLine(text: string, from: number): number {
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
  if (block.root?.kind !== 'mapping') return [];
  if (block.kind !== 'entry') return block.root.entries.flatMap((entry) => ofSection(block, entry));
  return block.root.entries.flatMap((entry) => {
    const covers = { source: block, start: entry.key.start, end: Math.max(entry.value.end, entry.key.end) };
    return wishes(block, child(entry.value, 'Metadata'), covers);
  });
}

function ofSection(block: Block, entry: Entry): Suppression[] {
  const name = keyText(entry);
  if (name === 'Metadata') return wishes(block, entry.value, EVERYWHERE);
  if (name !== 'Resources' || entry.value.kind !== 'mapping') return [];
  return entry.value.entries.flatMap((resource) => {
    const covers = { source: block, start: resource.key.start, end: resource.value.end };
    return wishes(block, child(resource.value, 'Metadata'), covers);
  });
}

function wishes(block: Block, metadata: Node | undefined, covered: Place): Suppression[] {
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

function child(node: Node | undefined, key: string): Node | undefined {
  return (node as Mapping | undefined)?.kind === 'mapping'
    ? (node as Mapping).entries.find((entry) => keyText(entry) === key)?.value
    : undefined;
}
