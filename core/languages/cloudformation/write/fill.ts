import type { EditValue, Literal, Place } from '../../../model/index.ts';
import type { Block } from '../../../syntax/blocks.ts';
import type { Node } from '../../../syntax/tree.ts';
import { flowValue, hasQuotedKeys, ownIndent } from './insert.ts';
import { blockColumn, columnOf, endOfLine, endOfLines, lineStart, skipSpace } from './lines.ts';
import type { Cursor } from './locate.ts';
import { blockBelow, blockLines, flowYaml, inlineYaml, isBlock, quoted } from './render-yaml.ts';
import { insertion, type Draft, type EditBuffer } from './edit-buffer.ts';

/** Puts a value in the place of a node, or where nothing stands yet; undefined where that has no exact text. */
export function fillIn(
  buffer: EditBuffer,
  block: Block,
  at: Cursor,
  value: EditValue,
): readonly Draft[] | undefined {
  const base = buffer.starts.get(block)!;
  const kept = keptQuotes(buffer, at.node, value);
  if (kept !== undefined) return [over(base, at.node, kept)];
  if (buffer.style.json || at.flow) return fillFlow(buffer, base, at, value);
  return at.key === undefined
    ? fillItem(buffer, base, at, value)
    : fillEntry(buffer, base, at, at.key, value);
}

/** Puts a literal in the place of a parameter's default; undefined where that is no text on one line. */
export function replaceDefault(
  buffer: EditBuffer,
  place: Place,
  value: Literal,
): readonly Draft[] | undefined {
  const base = buffer.starts.get(place.source);
  if (base === undefined) return undefined;
  const [start, end] = [base + place.start, base + place.end];
  const old = buffer.text.slice(start, end);
  if (old === '' || /[\n&!|>]/.test(old[0]!) || old.includes('\n')) return undefined;
  const quote = old[0] === '"' || old[0] === "'" ? old[0] : undefined;
  const fresh = buffer.style.json ? JSON.stringify(value) : flowYaml(value, buffer.style);
  return [{ start, end, text: quote === undefined ? fresh : quoted(String(value), quote), depth: 0 }];
}

function over(base: number, node: Node, text: string): Draft {
  return { start: base + node.start, end: base + node.end, text, depth: 0 };
}

/** The literal in the quotes of the one that it replaces. */
function keptQuotes({ style }: EditBuffer, node: Node, value: EditValue): string | undefined {
  if (node.kind !== 'scalar' || typeof value === 'object' || node.tag !== undefined) return undefined;
  if (node.style === 'double') return style.json ? JSON.stringify(String(value)) : quoted(String(value), '"');
  return node.style === 'single' ? quoted(String(value), "'") : undefined;
}

function fillFlow(buffer: EditBuffer, base: number, at: Cursor, value: EditValue): readonly Draft[] {
  const { text, style } = buffer;
  const { node, key } = at;
  const start = base + node.start;
  const own = ownIndent(text, base + (key ?? node).start);
  const compact = !text.slice(start, base + node.end).includes('\n') && isFull(node);
  const rendered = flowValue(buffer, value, compact ? undefined : own, style.json || hasQuotedKeys(at));
  if (node.start < node.end) return [over(base, node, rendered)];
  return [behindColon(text, start, rendered)];
}

function isFull(node: Node): boolean {
  return (
    (node.kind === 'mapping' && node.entries.length > 0) ||
    (node.kind === 'sequence' && node.items.length > 0)
  );
}

function behindColon(text: string, colon: number, value: string): Draft {
  const spaced = text[colon] === ' ' && (text[colon + 1] === undefined || /\s/.test(text[colon + 1]!));
  return spaced ? insertion(colon + 1, value) : insertion(colon, ` ${value}`);
}

/** A member of a block list, or a branch: it stands behind a dash. */
function fillItem(
  buffer: EditBuffer,
  base: number,
  at: Cursor,
  value: EditValue,
): readonly Draft[] | undefined {
  const { text, style } = buffer;
  const { node } = at;
  const start = base + node.start;
  if (node.start === node.end) {
    const dash = blockColumn(text, start - 1);
    if (dash === undefined || text[start - 1] !== '-') return undefined;
    const lines =
      isBlock(value) && !Array.isArray(value) ? blockLines(value, dash + 2, style) : inlineYaml(value, style);
    return [behindColon(text, start, lines)];
  }
  const column = blockColumn(text, start);
  const inBlock = isBlock(value) && column !== undefined && column > 0 && !isCommented(text, base + node.end);
  const sameForm = (node.kind === 'sequence') === Array.isArray(value);
  const lines =
    inBlock && (!Array.isArray(value) || sameForm)
      ? blockLines(value, column, style)
      : inlineYaml(value, style);
  return [over(base, node, lines)];
}

function isCommented(text: string, end: number): boolean {
  return text.slice(end, endOfLine(text, end)).includes('#');
}

/** The value of an entry in a block mapping. */
function fillEntry(
  buffer: EditBuffer,
  base: number,
  { node }: Cursor,
  key: Node,
  value: EditValue,
): readonly Draft[] | undefined {
  const { text, style } = buffer;
  const column = blockColumn(text, base + key.start);
  const colon = skipSpace(text, base + key.end);
  if (column === undefined || text[colon] !== ':') return undefined;
  // At the key's own column, where the dashes of a list may stand, brackets may not.
  const isDeeper = columnOf(text, base + node.contentStart) > column;
  if (isDeeper && staysOnLine(node, value)) return [over(base, node, flowYaml(value, style))];
  const standsBelow = lineStart(text, base + node.start) > colon;
  if (standsBelow && isBlock(value) && isSameForm(node, value)) {
    const inner = blockColumn(text, base + node.contentStart);
    if (inner !== undefined && node.tag === undefined)
      return [over(base, node, blockLines(value, inner, style))];
  }
  return standsBelow
    ? insteadOfLines(buffer, base, node, colon, column, value)
    : insteadOfRest(buffer, base, node, colon, column, value);
}

/** A list in place of a list, and an object in place of one in braces, are written in brackets. */
function staysOnLine(node: Node, value: EditValue): boolean {
  if (node.tag !== undefined || !isBlock(value)) return false;
  if (node.kind === 'sequence')
    return (
      Array.isArray(value) && (node.items.length > 0 || !value.some((item) => isBlock(item as EditValue)))
    );
  return node.kind === 'mapping' && node.flow && node.entries.length > 0 && !Array.isArray(value);
}

function isSameForm(node: Node, value: EditValue): boolean {
  if (node.kind === 'sequence') return !node.flow && Array.isArray(value);
  return node.kind === 'mapping' && !node.flow && !Array.isArray(value);
}

/** The old value begins on a line below its key's. */
function insteadOfLines(
  { text, style }: EditBuffer,
  base: number,
  node: Node,
  colon: number,
  column: number,
  value: EditValue,
): readonly Draft[] {
  const from = endOfLine(text, colon);
  const to = endOfLines(text, base, node);
  if (isBlock(value))
    return [{ start: from, end: to, text: () => blockBelow(value, column, style), depth: column + 1 }];
  return [
    behindColon(text, colon + 1, inlineYaml(value, style)),
    { start: from, end: to, text: '', depth: column + 1 },
  ];
}

/** The old value begins on its key's line, or there is none. */
function insteadOfRest(
  { text, style }: EditBuffer,
  base: number,
  node: Node,
  colon: number,
  column: number,
  value: EditValue,
): readonly Draft[] {
  const [start, end] = [base + node.start, base + node.end];
  if (!isBlock(value)) {
    const inline = inlineYaml(value, style);
    return [start === end ? behindColon(text, colon + 1, inline) : { start, end, text: inline, depth: 0 }];
  }
  const below = (): string => blockBelow(value, column, style);
  const line = endOfLine(text, end);
  if (isCommented(text, end))
    return [{ start: colon + 1, end, text: '', depth: 0 }, insertion(line, below, column + 1)];
  return [{ start: colon + 1, end: line, text: below, depth: column + 1 }];
}
