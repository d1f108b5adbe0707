import type { EditValue } from '../../../model/index.ts';
import type { Block } from '../../../syntax/blocks.ts';
import type { Mapping, Sequence } from '../../../syntax/tree.ts';
import type { Tree } from '../../set-at-path.ts';
import { blanksAhead, blockColumn, dashOf, endOfLine, endOfLines, leadingSpace, partsOf } from './lines.ts';
import type { Cursor } from './locate.ts';
import { inlineJson, prettyJson } from './render-json.ts';
import { blockEntries, blockItem, flowYaml } from './render-yaml.ts';
import { insertion, type Draft, type EditBuffer } from './edit-buffer.ts';

/**
 * Puts entries behind one of a mapping's entries or, undefined, behind the last that is not `gone`; undefined
 * where there is no such place.
 */
export function insertEntries(
  buffer: EditBuffer,
  block: Block,
  at: Cursor,
  tree: Tree,
  behind: number | undefined,
  gone: ReadonlySet<number>,
): readonly Draft[] | undefined {
  const owner = at.node as Mapping;
  const anchor = behind ?? owner.entries.findLastIndex((_, index) => !gone.has(index));
  if (anchor < 0 || gone.has(anchor)) return undefined;
  if (owner.flow) {
    const json = buffer.style.json || hasQuotedKeys(at);
    return intoFlow(buffer, block, owner, anchor, Object.entries(tree), (entry, indent) =>
      flowEntry(buffer, entry, indent, json),
    );
  }
  if (at.flow) return undefined;
  const base = buffer.starts.get(block)!;
  const column = blockColumn(buffer.text, base + owner.entries[0]!.key.start);
  return column === undefined
    ? undefined
    : belowPart(buffer, base, owner, anchor, column, () => blockEntries(tree, column, buffer.style));
}

/** Puts members behind the last of a list that is not `gone`; undefined where there is none. */
export function appendItems(
  buffer: EditBuffer,
  block: Block,
  at: Cursor,
  items: readonly EditValue[],
  gone: ReadonlySet<number>,
): readonly Draft[] | undefined {
  const owner = at.node as Sequence;
  const anchor = owner.items.findLastIndex((_, index) => !gone.has(index));
  if (anchor < 0) return undefined;
  if (owner.flow)
    return intoFlow(buffer, block, owner, anchor, items, (item, indent) =>
      flowValue(buffer, item, indent, buffer.style.json || at.quotedKeys),
    );
  const base = buffer.starts.get(block)!;
  const dash = at.flow ? undefined : dashOf(buffer.text, base, owner, anchor);
  const first = dashOf(buffer.text, base, owner, 0);
  const column = first === undefined ? undefined : blockColumn(buffer.text, first);
  if (dash === undefined || column === undefined) return undefined;
  const gap = buffer.style.eol + ' '.repeat(column);
  return belowPart(buffer, base, owner, anchor, column, () =>
    items.map((item) => blockItem(item, column, buffer.style)).join(gap),
  );
}

/** Whether the braces of a mapping hold keys in double quotes, as JSON does. */
export function hasQuotedKeys({ node, quotedKeys }: Cursor): boolean {
  const first = node.kind === 'mapping' && node.flow ? node.entries[0]?.key : undefined;
  return first?.kind === 'scalar' ? first.style === 'double' : quotedKeys;
}

function belowPart(
  { text, style }: EditBuffer,
  base: number,
  owner: Mapping | Sequence,
  anchor: number,
  column: number,
  lines: () => string,
): readonly Draft[] {
  const at = endOfLines(text, base, partsOf(owner)[anchor]!.value);
  return [lineBelow(text, at, () => ' '.repeat(column) + lines(), style.eol, column)];
}

/** Lines below the line that ends at an offset; where the text has ended with a line break, it does so again. */
export function lineBelow(text: string, at: number, lines: () => string, eol: string, depth: number): Draft {
  const open = at > 0 && at === text.length && text[at - 1] === '\n';
  return insertion(at, () => (open ? lines() + eol : eol + lines()), depth);
}

/** Puts parts behind another within braces or brackets, on lines of their own where the others are. */
function intoFlow<T>(
  { text, style, starts }: EditBuffer,
  block: Block,
  owner: Mapping | Sequence,
  anchor: number,
  added: readonly T[],
  render: (part: T, indent: string | undefined) => string,
): readonly Draft[] {
  const base = starts.get(block)!;
  const part = partsOf(owner)[anchor]!;
  const [start, end] = [base + part.start, base + part.end];
  if (!text.slice(base + owner.start, start).includes('\n')) {
    return [insertion(end, added.map((item) => `, ${render(item, undefined)}`).join(''))];
  }
  const indent = leadingSpace(text, start);
  const lines = added.map((item) => render(item, indent));
  return behindOnLine(text, end, lines, style.eol + indent);
}

/** Lines behind a part of a flow collection, leaving a comment on its line where it is. */
export function behindOnLine(
  text: string,
  end: number,
  lines: readonly string[],
  gap: string,
): readonly Draft[] {
  const rest = commentAt(text, end);
  if (rest === null) return [insertion(end, lines.map((item) => `,${gap}${item}`).join(''))];
  const joined = lines.join(`,${gap}`);
  const line = endOfLine(text, end);
  return rest[1] === undefined
    ? [insertion(end, ','), insertion(line, gap + joined)]
    : [insertion(line, `${gap}${joined},`)];
}

/** A comment behind an offset on its line, and the comma ahead of it. */
function commentAt(text: string, offset: number): RegExpExecArray | null {
  const comment = /([ \t]*,)?[ \t]*(?:#|\/\/)/y;
  comment.lastIndex = offset;
  return comment.exec(text);
}

function flowEntry(
  buffer: EditBuffer,
  [key, value]: [string, EditValue],
  indent: string | undefined,
  json: boolean,
): string {
  if (!json) return `${flowYaml(key, buffer.style)}: ${flowYaml(value, buffer.style)}`;
  return `${JSON.stringify(key)}: ${flowValue(buffer, value, indent, json)}`;
}

/** A value within braces or brackets: on lines behind `indent`, or on one line where it is undefined. */
export function flowValue(
  { style }: EditBuffer,
  value: EditValue,
  indent: string | undefined,
  json: boolean,
): string {
  if (!json) return flowYaml(value, style);
  return indent === undefined ? inlineJson(value) : prettyJson(value, indent, style);
}

/** The white space ahead of an offset on a line of its own, which is not the first; undefined where something else stands there. */
export function ownIndent(text: string, offset: number): string | undefined {
  const start = blanksAhead(text, offset);
  return start > 0 && text[start - 1] === '\n' ? text.slice(start, offset) : undefined;
}
