import type { Block } from '../../../syntax/blocks.ts';
import type { Mapping, Sequence } from '../../../syntax/tree.ts';
import { fillIn } from './fill.ts';
import {
  beginsLine,
  blockColumn,
  dashOf,
  endOfLine,
  endOfLines,
  lineStart,
  partsOf,
  type Part,
} from './lines.ts';
import type { Cursor } from './locate.ts';
import type { Draft, EditBuffer } from './edit-buffer.ts';

/** Takes entries or members out of a collection; one that loses all of them becomes `{}` or `[]`. */
export function removeParts(
  buffer: EditBuffer,
  block: Block,
  at: Cursor,
  indices: ReadonlySet<number>,
): readonly Draft[] | undefined {
  const owner = at.node as Mapping | Sequence;
  const parts = partsOf(owner);
  if (indices.size === parts.length) return fillIn(buffer, block, at, owner.kind === 'mapping' ? {} : []);
  if (at.flow && !owner.flow) return undefined;
  const base = buffer.starts.get(block)!;
  const drafts: Draft[] = [];
  for (let first = 0; first < parts.length; first++) {
    if (!indices.has(first)) continue;
    let last = first;
    while (indices.has(last + 1)) last++;
    const taken = owner.flow
      ? fromFlow(buffer.text, base, parts, first, last)
      : fromBlock(buffer.text, base, owner, parts, first, last);
    if (taken === undefined) return undefined;
    drafts.push(...taken);
    first = last;
  }
  return drafts;
}

function fromFlow(
  text: string,
  base: number,
  parts: readonly Part[],
  first: number,
  last: number,
): readonly Draft[] {
  const next = parts[last + 1];
  const start = base + parts[first]!.start;
  if (next !== undefined) return [cut(start, base + next.start)];
  const before = base + parts[first - 1]!.end;
  const end = base + parts[last]!.end;
  const line = endOfLine(text, before);
  if (line >= start) return [cut(before, end)];
  const comma = text.indexOf(',', before);
  const rest = text.slice(end, endOfLine(text, end));
  const to = /^[ \t]*(?:,[ \t]*)?(?:#|\/\/|$)/.test(rest) ? endOfLine(text, end) : end;
  return comma >= 0 && comma < line && /^\s*$/.test(text.slice(before, comma))
    ? [cut(before, comma + 1), cut(line, to)]
    : [cut(before, end)];
}

function fromBlock(
  text: string,
  base: number,
  owner: Mapping | Sequence,
  parts: readonly Part[],
  first: number,
  last: number,
): readonly Draft[] | undefined {
  const start = placeOf(text, base, owner, parts, first);
  if (start === undefined || blockColumn(text, start) === undefined) return undefined;
  const end = endOfLines(text, base, parts[last]!.value);
  if (beginsLine(text, start)) return [cutLines(text, lineStart(text, start), end)];
  const next = last + 1 < parts.length ? placeOf(text, base, owner, parts, last + 1) : undefined;
  if (next === undefined) return undefined;
  // A comment between the two belongs to the one that stays.
  return [text.slice(end, next).includes('#') ? cut(start, end) : cut(start, next)];
}

/** Where a part begins: a member of a list at its dash. */
function placeOf(
  text: string,
  base: number,
  owner: Mapping | Sequence,
  parts: readonly Part[],
  index: number,
): number | undefined {
  return owner.kind === 'sequence' ? dashOf(text, base, owner, index) : base + parts[index]!.start;
}

function cutLines(text: string, start: number, end: number): Draft {
  if (end < text.length) return cut(start, text.startsWith('\r\n', end) ? end + 2 : end + 1);
  const before = text[start - 2] === '\r' ? start - 2 : start - 1;
  return cut(start === 0 ? 0 : before, end);
}

function cut(start: number, end: number): Draft {
  return { start, end, text: '', depth: 0 };
}
