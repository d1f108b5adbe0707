import type { Attribute, HclSection, Tuple } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { alignedWithout } from './alignment.ts';
import { hasPlace, insertItems } from './insert.ts';
import { endOfLine, eolOf, indentOf } from './lines.ts';
import type { SectionPlan } from './plan.ts';
import { printBlock, printExpression } from './print.ts';

/** The changes that a plan makes of the text of a section; undefined where it has no place for one of them. */
export function writeHcl(section: HclSection, plan: SectionPlan): readonly TextChange[] | undefined {
  const { text, body } = section;
  const eol = eolOf(text);
  const changes: TextChange[] = [];
  for (const { behind, blocks } of plan.additions) {
    const printed = blocks.map((block) => eol + eol + printBlock(block, eol));
    changes.push({ start: behind.end, end: behind.end, text: printed.join('') });
  }
  for (const { at, value } of plan.replacements.values())
    changes.push({ start: at.start, end: at.end, text: printExpression(value) });
  for (const { list, items } of plan.appendings.values())
    changes.push(appendItems(text, list, items.map(printExpression)));
  for (const { block, items } of plan.insertions.values()) {
    const inserted = insertItems(text, block, items);
    if (inserted === undefined) return undefined;
    changes.push(...inserted);
  }
  const removals: TextChange[] = [];
  for (const { attribute } of plan.removals.values()) {
    const removal = removeLines(text, attribute);
    if (removal === undefined) return undefined;
    removals.push(removal);
  }
  return alignedWithout(text, body, withRemovals(text, changes, removals), removals);
}

/** Whether the text of a section has a place for all of a plan; undefined where the changes themselves have to tell. */
export function hasPlaces({ text }: HclSection, plan: SectionPlan): boolean | undefined {
  const { replacements, insertions, appendings, removals } = plan;
  // Additions stand behind blocks; any two others may meet.
  if (removals.size > 0 || replacements.size + insertions.size + appendings.size > 1) return undefined;
  return [...insertions.values()].every(({ block }) => hasPlace(text, block));
}

/** New members at the end of a list. */
function appendItems(text: string, list: Tuple, items: readonly string[]): TextChange {
  const last = list.items.at(-1);
  if (last === undefined) return { start: list.start, end: list.end, text: `[${items.join(', ')}]` };
  const between = text.slice(last.end, list.end - 1);
  if (!between.includes('\n')) return { start: last.end, end: last.end, text: `, ${items.join(', ')}` };
  const eol = eolOf(text);
  const indent = indentOf(text, last.start);
  const comma = between.includes(',');
  const at = comma ? text.indexOf(',', last.end) + 1 : last.end;
  const lines = items.map((item) => `${eol}${indent}${item}`).join(',');
  return { start: at, end: at, text: `${comma ? '' : ','}${lines}${comma ? ',' : ''}` };
}

/** An attribute with its lines; undefined where something else stands on them. */
function removeLines(text: string, attribute: Attribute): TextChange | undefined {
  const start = text.lastIndexOf('\n', attribute.start) + 1;
  const end = endOfLine(text, attribute.end);
  if (text.slice(start, attribute.start).trim() !== '' || text.slice(attribute.end, end).trim() !== '')
    return undefined;
  const newline = text.indexOf('\n', end);
  return { start, end: newline < 0 ? text.length : newline + 1, text: '' };
}

/** Changes with removals of lines: what is put in at the end of such lines takes their place. */
function withRemovals(
  text: string,
  changes: readonly TextChange[],
  removals: readonly TextChange[],
): readonly TextChange[] {
  const isIn = (change: TextChange, removal: TextChange): boolean =>
    removal.start < Math.max(change.end, change.start + 1) && change.start < removal.end;
  const left = changes.filter((change) => !removals.some((removal) => isIn(change, removal)));
  const replaced = removals.map((removal) => {
    const put = changes.filter((change) => isIn(change, removal) && change.start === change.end);
    if (put.length === 0) return removal;
    const lines = put.map((change) => change.text).join('');
    return { ...removal, text: lines.replace(/^\r?\n/, '') + eolOf(text) };
  });
  return [...left, ...replaced];
}
