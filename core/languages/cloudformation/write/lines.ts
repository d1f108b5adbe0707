import type { Mapping, Node, Sequence } from '../../../syntax/tree.ts';

/** The white space that the line of an offset begins with. */
export function leadingSpace(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the spaces and tabs ahead of an offset begin: a line may be a megabyte long, and what stands before them is not looked at. */
export function blanksAhead(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start;
}

/** The end of the line of an offset, ahead of its line break. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Whether nothing but white space stands ahead of an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** The column of a key or a dash in a block collection; undefined where more than dashes stand ahead of it. */
export function blockColumn(text: string, offset: number): number | undefined {
  const ahead = text.slice(lineStart(text, offset), offset);
  return /^[ ]*(?:-[ ]+)*$/.test(ahead) ? ahead.length : undefined;
}

/** The offset behind spaces, tabs, line breaks and `#` comments. */
export function skipSpace(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (text[at] !== '#') return at;
    at = endOfLine(text, at);
  }
}

/** Where the dash of a block list's member stands; undefined where it is not found. */
export function dashOf(text: string, base: number, list: Sequence, index: number): number | undefined {
  const from = index === 0 ? list.contentStart : list.items[index - 1]!.end;
  const at = skipSpace(text, base + from);
  return text[at] === '-' ? at : undefined;
}

/**
 * The end of a block node's last line: behind the comment on it, and behind the blank lines that belong to a
 * block scalar at its end.
 */
export function endOfLines(text: string, base: number, node: Node): number {
  const end = endOfLine(text, base + node.end);
  const last = lastScalar(node);
  if (last?.kind !== 'scalar' || (last.style !== 'literal' && last.style !== 'folded')) return end;
  const blank = /^(?:\r?\n[ \t]*(?=\r?\n|$))+/.exec(text.slice(end))?.[0] ?? '';
  const header = /^[|>][0-9+-]*/.exec(text.slice(base + last.contentStart))?.[0] ?? '';
  if (!header.includes('+') && !/[ \t]/.test(blank)) return end;
  return end + blank.length;
}

function lastScalar(node: Node): Node | undefined {
  if ((node.kind === 'mapping' || node.kind === 'sequence') && node.flow) return node;
  if (node.kind === 'mapping') return partBehind(node.entries.at(-1)?.value);
  return node.kind === 'sequence' ? partBehind(node.items.at(-1)) : node;
}

function partBehind(node: Node | undefined): Node | undefined {
  return node && lastScalar(node);
}

/** Where a part of a collection stands, as block offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: Node;
}

/** The entries or members of a collection. */
export function partsOf(owner: Mapping | Sequence): readonly Part[] {
  return owner.kind === 'sequence'
    ? owner.items.map((value) => ({ start: value.start, end: value.end, value }))
    : owner.entries.map(({ key, value }) => ({
        start: key.start,
        end: Math.max(key.end, value.end),
        value: value.end >= key.end ? value : key,
      }));
}
