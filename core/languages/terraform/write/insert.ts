import type { Attribute, HclBlock } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { isInRun } from './alignment.ts';
import type { Item } from './items.ts';
import { endOfLine, eolOf, indentOf } from './lines.ts';
import { printBody } from './print.ts';

/** Where a block's body goes on behind what it has. */
interface End {
  readonly block: HclBlock;
  readonly last: Attribute | HclBlock;
  /** The end of the line of `last`. */
  readonly offset: number;
  readonly indent: string;
}

/** New items at the end of a block's body, aligned with the attributes that they stand below as `terraform fmt` does. */
export function insertItems(
  text: string,
  block: HclBlock,
  items: readonly Item[],
): readonly TextChange[] | undefined {
  if (!hasPlace(text, block)) return undefined;
  const last = lastOf(block);
  const indent = innerIndent(text, block);
  if (last === undefined) return intoEmpty(text, block, printBody(items, indent));
  return behind(text, { block, last, offset: endOfLine(text, last.end), indent }, items);
}

/** Whether a block's body has a place for new items: it is empty, or nothing stands behind its last item. */
export function hasPlace(text: string, block: HclBlock): boolean {
  const last = lastOf(block);
  const { start, end } = block.body;
  return last === undefined ? text.slice(start, end).trim() === '' : endOfLine(text, last.end) <= end;
}

function lastOf({ body }: HclBlock): Attribute | HclBlock | undefined {
  let last: Attribute | HclBlock | undefined;
  for (const items of [body.attributes, body.blocks])
    for (const item of items) if (last === undefined || item.end >= last.end) last = item;
  return last;
}

function innerIndent(text: string, { body, start }: HclBlock): string {
  const indent = indentOf(text, start);
  const first = [...body.attributes, ...body.blocks].sort((a, b) => a.start - b.start)[0];
  const own = first === undefined ? undefined : indentOf(text, first.start);
  return own !== undefined && own.length > indent.length ? own : `${indent}  `;
}

function intoEmpty(text: string, { body, start }: HclBlock, lines: readonly string[]): readonly TextChange[] {
  const eol = eolOf(text);
  const written = `${eol}${lines.join(eol)}${eol}${indentOf(text, start)}`;
  return [{ start: body.start, end: body.end, text: written }];
}

/** Attributes go on right below attributes; what stands apart, and whatever is below a block, behind a blank line. */
function behind(text: string, end: End, items: readonly Item[]): readonly TextChange[] {
  const { block, last, offset, indent } = end;
  const eol = eolOf(text);
  const isNear = (item: Item): boolean => 'value' in last && item.kind === 'attribute' && item.apart !== true;
  const [near, far] = [items.filter(isNear), items.filter((item) => !isNear(item))];
  // What goes over several lines stands in a column of its own, and so does what follows it.
  const long = near.findIndex((item) => printBody([item], '').length > 1);
  const short = long < 0 ? near : near.slice(0, long);
  const joining = printBody(short, indent);
  const { moved, lines } =
    'value' in last && short.length > 0
      ? aligned(text, block.body.attributes, last, joining)
      : { moved: [], lines: joining };
  const below = [...lines, ...printBody(near.slice(short.length), indent)].map((line) => eol + line);
  const apart = far.length === 0 ? '' : eol + eol + printBody(far, indent).join(eol);
  return [...moved, { start: offset, end: offset, text: below.join('') + apart }];
}

/** New lines with what they move: the attributes right above that they join get one column of `=` with them. */
function aligned(
  text: string,
  attributes: readonly Attribute[],
  last: Attribute,
  lines: readonly string[],
): { readonly moved: readonly TextChange[]; readonly lines: readonly string[] } {
  const group = groupAbove(text, attributes, last);
  const gaps = group.map(({ start, value }) => text.slice(start, value.start));
  const [current, ...others] = new Set(gaps.map((gap) => gap.length));
  const isAligned = others.length === 0 && gaps.every((gap) => / = $|= $/.test(gap));
  if (!isAligned || current === undefined) return { moved: [], lines };
  const names = lines.map((line) => line.trim().split(' ', 1)[0]!.length);
  const width = Math.max(...group.map(({ name }) => name.length), ...names);
  const padded = lines.map((line) => {
    const [, indent = '', name = '', value = ''] = /^(\s*)(\S+)\s*= (.*)$/s.exec(line) ?? [];
    return `${indent}${name.padEnd(width)} = ${value}`;
  });
  const moved = group.map(({ nameEnd, name, value }) => ({
    start: nameEnd,
    end: value.start,
    text: `${' '.repeat(width - name.length)} = `,
  }));
  return { moved: current === width + 3 ? [] : moved, lines: padded };
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
