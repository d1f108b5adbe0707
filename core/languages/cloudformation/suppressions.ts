import { EVERYWHERE, parseWish, type Place, type Suppression } from '../../model/index.ts';
import type { Block } from '../../syntax/blocks.ts';
import type { Entry, Mapping, Node } from '../../syntax/tree.ts';
import type { CfnTemplate } from './read.ts';
import { keyText } from './scope.ts';

const COMMENT = /#\s*parapet:ignore\b([^\r\n]*)/g;

/** Every suppression of a template: comments, and `Metadata: Parapet: ignore`. */
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
  return [...block.text.matchAll(COMMENT)].map((match) => {
    const start = match.index;
    const place = { source: block, start, end: start + match[0].trimEnd().length };
    return { ...parseWish(match[1]!), place, covers: covered(block, start, next) };
  });
}

/** What a comment covers: the entry that starts on its line or, where it stands alone, on the next line of code. */
function covered(block: Block, comment: number, next: Block | undefined): Place {
  const { text } = block;
  const lineStart = text.lastIndexOf('\n', comment - 1) + 1;
  if (text.slice(lineStart, comment).trim() !== '') return coveredLine(block, lineStart);
  const codeLine = nextCodeLine(text, comment);
  // A blank line below the comment cuts it off from what it stands above.
  if (codeLine < text.length || next === undefined) return coveredLine(block, codeLine);
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
  for (const child of children) {
    if (child.key.start >= start && child.key.start < end) return child;
    if (child.value.start < end && child.value.end > start) {
      const inner = outermostEntry(child.value, start, end);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
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
  if (name === 'Metadata') return wishes(block, entry.value, { source: EVERYWHERE, start: 0, end: Infinity });
  if (name !== 'Resources' || entry.value.kind !== 'mapping') return [];
  return entry.value.entries.flatMap((resource) => {
    const covers = { source: block, start: resource.key.start, end: resource.value.end };
    return wishes(block, child(resource.value, 'Metadata'), covers);
  });
}

function wishes(block: Block, metadata: Node | undefined, covers: Place): Suppression[] {
  const ignore = child(child(metadata, 'Parapet'), 'ignore');
  const items = ignore?.kind === 'sequence' ? ignore.items : ignore === undefined ? [] : [ignore];
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
