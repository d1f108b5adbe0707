import type { Edit, World } from '../../../model/index.ts';
import type { SyntaxDocument, TextChange } from '../../../syntax/blocks.ts';
import type { CfnTemplate } from '../read.ts';
import { addResource } from './add.ts';
import { fillIn, replaceDefault } from './fill.ts';
import { appendItems, insertEntries } from './insert.ts';
import { withUniqueNames } from './names.ts';
import { addParameters } from './parameters.ts';
import { planOf, type Plan } from './plan.ts';
import { removeParts } from './remove.ts';
import { madeText, type Draft, type DraftText, type EditBuffer } from './edit-buffer.ts';
import { styleOf } from './style.ts';

/**
 * The changes to the text that edits make, in UTF-16 offsets of the document, sorted and without overlap;
 * undefined where one of them cannot be written exactly. An `!If` is edited in its branch of the given world.
 */
export function writeEdits(
  template: CfnTemplate,
  edits: readonly Edit[],
  world: World,
): readonly TextChange[] | undefined {
  return draftsOf(template, edits, world)?.map(({ start, end, text }) => ({
    start,
    end,
    text: madeText(text),
  }));
}

/** Whether edits can be written exactly and change anything, which is told without making texts. */
export function canWriteEdits(template: CfnTemplate, edits: readonly Edit[], world: World): boolean {
  return (draftsOf(template, edits, world)?.length ?? 0) > 0;
}

function draftsOf(
  template: CfnTemplate,
  edits: readonly Edit[],
  world: World,
): readonly Change[] | undefined {
  const named = withUniqueNames(edits, template);
  const plan = named && planOf(template, named, world);
  if (plan === undefined || isBroken(plan)) return undefined;
  const drafts = draft(plan, bufferOf(template.document), template.document);
  return drafts && ordered(drafts);
}

type Change = Omit<Draft, 'depth'>;

/** A document's style is asked by every fix of it. */
const BUFFERS = new WeakMap<SyntaxDocument, EditBuffer>();

function bufferOf(document: SyntaxDocument): EditBuffer {
  const known = BUFFERS.get(document);
  if (known !== undefined) return known;
  const buffer: EditBuffer = {
    text: document.text,
    style: styleOf(document),
    starts: new Map(document.blocks.map(({ block, start }) => [block, start])),
  };
  BUFFERS.set(document, buffer);
  return buffer;
}

/** A block that could not be read in full has no certain structure; only a gap in JSON may be filled. */
function isBroken({ fills, insertions, appendings, removals, additions }: Plan): boolean {
  const others = [insertions, appendings, removals].flatMap((map) => [...map.values()]);
  return (
    others.some(({ block }) => block.problems.length > 0) ||
    additions.some(({ after }) => after.block.problems.length > 0) ||
    [...fills.values()].some(({ block, at }) => block.problems.length > 0 && at.node.start < at.node.end)
  );
}

function draft(plan: Plan, buffer: EditBuffer, document: SyntaxDocument): Draft[] | undefined {
  const parts: (readonly Draft[] | undefined)[] = [];
  for (const { block, at, value } of plan.fills.values()) parts.push(fillIn(buffer, block, at, value));
  for (const [node, { block, at, trees }] of plan.insertions) {
    const gone = plan.removals.get(node)?.indices ?? new Set();
    // What is to stand behind a certain entry comes ahead of what stands behind the last, which may be the same.
    const sorted = [...trees].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
    for (const [behind, tree] of sorted) parts.push(insertEntries(buffer, block, at, tree, behind, gone));
  }
  for (const [node, { block, at, items }] of plan.appendings)
    parts.push(appendItems(buffer, block, at, items, plan.removals.get(node)?.indices ?? new Set()));
  for (const { block, at, indices } of plan.removals.values())
    parts.push(removeParts(buffer, block, at, indices));
  for (const { place, value } of plan.defaults) parts.push(replaceDefault(buffer, place, value));
  for (const { after, name, body } of plan.additions) parts.push(addResource(buffer, after, name, body));
  if (plan.parameters.size > 0) parts.push(addParameters(buffer, document, plan.parameters));
  const drafts: Draft[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    drafts.push(...part);
  }
  return drafts;
}

/** Sorted, with what stands at one offset joined: what belongs to the inner collection comes first. */
function ordered(drafts: readonly Draft[]): readonly Change[] | undefined {
  const sorted = drafts
    .filter(({ start, end, text }) => start < end || text !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end || b.depth - a.depth);
  const changes: Change[] = [];
  for (const { start, end, text } of sorted) {
    const last = changes.at(-1);
    if (last === undefined || last.end < start) changes.push({ start, end, text });
    else if (last.end > start) return undefined;
    else changes[changes.length - 1] = { start: last.start, end, text: behind(last.text, text) };
  }
  return changes;
}

function behind(first: DraftText, second: DraftText): DraftText {
  return typeof first === 'string' && typeof second === 'string'
    ? first + second
    : () => madeText(first) + madeText(second);
}
