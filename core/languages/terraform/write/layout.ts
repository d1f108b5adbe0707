import type { Attribute, HclBlock, Tuple } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { isInRun } from './alignment.ts';
import { layOut, type Item } from './render.ts';

/** New items at the end of a block's body, aligned with the attributes that they stand below as `terraform fmt` does. */
export function insertItems(
  text: string,
  block: HclBlock,
  items: readonly Item[],
): readonly TextChange[] | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = indentOf(text, block.start);
  const inner = innerIndent(text, block, indent);
  const last = [...block.body.attributes, ...block.body.blocks].sort((a, b) => a.end - b.end).at(-1);
  const lines = layOut(items, inner);
  if (last === undefined) return intoEmpty(text, block, lines, indent, eol);
  const lineEnd = endOfLine(text, last.end);
  if (lineEnd > block.body.end) return undefined;
  const isApart = (item: Item): boolean => item.kind === 'block' || item.apart === true;
  const [near, far] = [items.filter((item) => !isApart(item)), items.filter(isApart)];
  if (near.length > 0 && far.length > 0 && 'value' in last) {
    const behind = `${eol}${eol}${layOut(far, inner).join(eol)}`;
    return insertItems(text, block, near)?.map((change) =>
      change.start === lineEnd && change.end === lineEnd ? { ...change, text: change.text + behind } : change,
    );
  }
  if (far.length > 0 || !('value' in last))
    return [{ start: lineEnd, end: lineEnd, text: `${eol}${eol}${lines.join(eol)}` }];
  // What goes over several lines stands in a column of its own.
  if (items.every((item) => item.kind === 'attribute' && item.value.includes('\n')))
    return [{ start: lineEnd, end: lineEnd, text: eol + lines.join(eol) }];
  return aligned(text, block, last, lines, lineEnd, eol);
}

function intoEmpty(
  text: string,
  { body }: HclBlock,
  lines: readonly string[],
  indent: string,
  eol: string,
): readonly TextChange[] | undefined {
  const between = text.slice(body.start, body.end);
  if (between.trim() !== '') return undefined;
  return [{ start: body.start, end: body.end, text: `${eol}${lines.join(eol)}${eol}${indent}` }];
}

/** The group of attributes on consecutive lines that the new one joins gets one column of `=`. */
function aligned(
  text: string,
  { body }: HclBlock,
  last: Attribute,
  lines: readonly string[],
  lineEnd: number,
  eol: string,
): readonly TextChange[] {
  const insertion: TextChange = { start: lineEnd, end: lineEnd, text: eol + lines.join(eol) };
  const group = groupAbove(text, body.attributes, last);
  const widths = group.map(({ start, value }) => text.slice(start, value.start));
  const columns = new Set(widths.map((width) => width.length));
  const isAligned = columns.size === 1 && widths.every((width) => / = $|= $/.test(width));
  if (!isAligned || group.length === 0) return [insertion];
  const names = lines.map((line) => line.trim().split(' ', 1)[0]!.length);
  const needed = Math.max(...group.map(({ name }) => name.length), ...names) + 3;
  const padded = lines.map((line) => {
    const [, indent = '', name = '', value = ''] = /^(\s*)(\S+)\s*= (.*)$/s.exec(line) ?? [];
    return `${indent}${name.padEnd(needed - 3)} = ${value}`;
  });
  const [current = needed] = columns;
  const changes: TextChange[] =
    current === needed
      ? []
      : group.map(({ nameEnd, name, value }) => ({
          start: nameEnd,
          end: value.start,
          text: `${' '.repeat(needed - 3 - name.length)} = `,
        }));
  return [...changes, { ...insertion, text: eol + padded.join(eol) }];
}

/** The attributes on the lines right above and with `last`, each of one line or a heredoc, which `terraform fmt` aligns alike. */
function groupAbove(text: string, attributes: readonly Attribute[], last: Attribute): readonly Attribute[] {
  const group: Attribute[] = [];
  for (let i = attributes.indexOf(last); i >= 0; i--) {
    const attribute = attributes[i]!;
    if (!isInRun(text, attribute)) break;
    const below = group[0];
    if (below !== undefined && text.slice(attribute.end, below.start).split('\n').length !== 2) break;
    group.unshift(attribute);
  }
  return group;
}

/** An attribute with its line. */
export function removeAttribute(text: string, block: HclBlock, name: string): TextChange | undefined {
  const attribute = block.body.attributes.find((each) => each.name === name);
  if (attribute === undefined) return undefined;
  const start = text.lastIndexOf('\n', attribute.start) + 1;
  const end = endOfLine(text, attribute.end);
  if (text.slice(start, attribute.start).trim() !== '' || text.slice(attribute.end, end).trim() !== '')
    return undefined;
  const newline = text.indexOf('\n', end);
  return { start, end: newline < 0 ? text.length : newline + 1, text: '' };
}

/** New members at the end of a list. */
export function appendItems(text: string, list: Tuple, items: readonly string[]): TextChange {
  const last = list.items.at(-1);
  if (last === undefined) return { start: list.start, end: list.end, text: `[${items.join(', ')}]` };
  const between = text.slice(last.end, list.end - 1);
  if (!between.includes('\n')) return { start: last.end, end: last.end, text: `, ${items.join(', ')}` };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = indentOf(text, last.start);
  const comma = between.includes(',');
  const at = comma ? text.indexOf(',', last.end) + 1 : last.end;
  const lines = items.map((item) => `${eol}${indent}${item}`).join(',');
  return { start: at, end: at, text: `${comma ? '' : ','}${lines}${comma ? ',' : ''}` };
}

function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

function innerIndent(text: string, { body }: HclBlock, indent: string): string {
  const first = [...body.attributes, ...body.blocks].sort((a, b) => a.start - b.start)[0];
  const own = first === undefined ? undefined : indentOf(text, first.start);
  return own !== undefined && own.length > indent.length ? own : `${indent}  `;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}
