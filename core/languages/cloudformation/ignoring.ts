import { World } from '../../model/index.ts';
import { childOf, type Mapping, type Node, type Sequence } from '../../syntax/tree.ts';
import type { TextChange } from '../../text/text-change.ts';
import { wishText } from '../comment.ts';
import type { CfnTemplate } from './read.ts';
import { writeEdits } from './write/write.ts';

/** A finding that is to be ignored, and why. */
interface Ignored {
  readonly ruleId: string;
  readonly resource: string;
  readonly reason: string | undefined;
  readonly until: string | undefined;
  readonly world: World;
}

/** Ignores a rule in the metadata of a resource, which is where JSON says so; what is ignored there already stays. */
export function ignoringInMetadata(
  template: CfnTemplate,
  { resource, world, ...wish }: Ignored,
): readonly TextChange[] | undefined {
  const declaration = template.named(resource);
  const item = wishText(wish);
  if (declaration?.attribute('Metadata', new World()).data.kind === 'absent') {
    const value = { Parapet: { ignore: [item] } };
    return writeEdits(template, [{ kind: 'attribute', resource, name: 'Metadata', value }], world);
  }
  const placed = template.document.blocks.find(({ block }) => block === declaration?.place.source);
  if (placed === undefined) return undefined;
  const found = entryNamed(placed.block.root, resource);
  const change = joined(childOf(found, 'Metadata'), item, placed.block.text);
  return change && [{ ...change, start: placed.start + change.start, end: placed.start + change.end }];
}

/** Ignores a rule in the metadata of a template in JSON, for all of it; what is ignored there already stays. */
export function ignoringInTemplateMetadata(
  { document: { text, blocks } }: CfnTemplate,
  { ruleId, reason, until }: Pick<Ignored, 'ruleId' | 'reason' | 'until'>,
): TextChange | undefined {
  const item = wishText({ ruleId, reason, until });
  const placed = blocks.find(
    ({ block }) => block.kind !== 'entry' && childOf(block.root, 'Metadata') !== undefined,
  );
  if (placed !== undefined) {
    const change = joined(childOf(placed.block.root, 'Metadata'), item, placed.block.text);
    return change && { ...change, start: placed.start + change.start, end: placed.start + change.end };
  }
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const gap = /^\s*/.exec(text.slice(start))![0];
  const own = `"Metadata": { "Parapet": { "ignore": [${JSON.stringify(item)}] } },`;
  return { start, end: start, text: gap.includes('\n') ? gap + own : `${gap}${own}${gap === '' ? ' ' : ''}` };
}

/** What stands ahead of the first entry of a template in JSON. */
const OPENING = /^(?:[\s\uFEFF]|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*\{/;

/** The value of the resource in the block that declares it: the entry itself, or one of a section. */
function entryNamed(root: Node | undefined, resource: string): Node | undefined {
  return childOf(root, resource) ?? childOf(childOf(root, 'Resources'), resource);
}

/** Puts an item beside those that metadata ignores already; offsets as the nodes have them. */
function joined(metadata: Node | undefined, item: string, text: string): TextChange | undefined {
  const own = JSON.stringify(item);
  if (metadata?.kind !== 'mapping') return undefined;
  const parapet = childOf(metadata, 'Parapet');
  if (parapet === undefined) return first(metadata, `"Parapet": { "ignore": [${own}] }`);
  if (parapet.kind !== 'mapping') return undefined;
  const ignore = childOf(parapet, 'ignore');
  if (ignore === undefined) return first(parapet, `"ignore": [${own}]`);
  if (ignore.kind === 'sequence') return last(ignore, own, text);
  if (ignore.kind !== 'scalar') return undefined;
  return { start: ignore.start, end: ignore.end, text: `[${text.slice(ignore.start, ignore.end)}, ${own}]` };
}

/** An entry ahead of the others of a mapping in braces. */
function first({ contentStart, entries }: Mapping, entry: string): TextChange {
  const start = contentStart + 1;
  return { start, end: start, text: entries.length === 0 ? ` ${entry} ` : ` ${entry},` };
}

/** An item behind the last one, on a line of its own where that has one. */
function last({ contentStart, items }: Sequence, item: string, text: string): TextChange {
  const before = items.at(-1);
  if (before === undefined) return { start: contentStart + 1, end: contentStart + 1, text: item };
  const line = text.lastIndexOf('\n', before.start) + 1;
  const indent = text.slice(line, before.start);
  const isOnItsOwn = line > 0 && indent.trim() === '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: before.end, end: before.end, text: isOnItsOwn ? `,${eol}${indent}${item}` : `, ${item}` };
}
