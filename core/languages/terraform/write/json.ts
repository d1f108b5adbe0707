import { Interpolation, Mention, type EditValue } from '../../../model/index.ts';
import type { Attribute, HclBlock, Range } from '../../../syntax/hcl/tree.ts';
import { parseJsonFragment } from '../../../syntax/json/read.ts';
import { addParts, removePart, replacePart } from '../../../syntax/json/write.ts';
import type { Entry, Mapping, Node } from '../../../syntax/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { treeOf } from '../../set-at-path.ts';
import { referenceTo, type Item, type NewBlock, type NewExpression } from './items.ts';
import { isPlain } from './locate.ts';
import type { SectionPlan } from './plan.ts';
import { escapedTemplate } from './print.ts';

/** The changes that a plan makes of a text in Terraform's JSON; undefined where it has no place for one of them. */
export function writeJson(text: string, plan: SectionPlan): readonly TextChange[] | undefined {
  const changes: (TextChange | undefined)[] = [];
  for (const { at, value } of plan.replacements.values()) changes.push(replacePart(text, at, jsonOf(value)));
  for (const { list, items } of plan.appendings.values()) {
    const parts = items.map((item) => ({ value: jsonOf(item) }));
    changes.push(addParts(text, list, list.items.at(-1), parts));
  }
  for (const { block, attribute } of plan.removals.values())
    changes.push(removePart(text, block.body, attribute));
  for (const { block, items } of plan.insertions.values())
    changes.push(...(insertItems(text, block, items) ?? [undefined]));
  for (const { behind, blocks } of plan.additions)
    changes.push(...blocks.map((block) => addBlock(text, behind, block)));
  return changes.includes(undefined) ? undefined : (changes as TextChange[]);
}

/** An expression as Terraform's JSON has it. */
function jsonOf(expression: NewExpression): unknown {
  if (expression.kind === 'code') return `\${${expression.text}}`;
  const value = jsonValue(expression.value);
  return expression.kind === 'document' ? JSON.stringify(value) : value;
}

function jsonValue(value: EditValue): unknown {
  if (value instanceof Mention) return inserted(value);
  if (value instanceof Interpolation)
    return value.parts
      .map((part) => (typeof part === 'string' ? escapedTemplate(part) : inserted(part as Mention)))
      .join('');
  if (typeof value === 'string') return escapedTemplate(value);
  if (Array.isArray(value)) return (value as readonly EditValue[]).map(jsonValue);
  const tree = treeOf(value);
  if (tree === undefined) return value;
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, jsonValue(part)]));
}

function inserted(value: Mention): string {
  return `\${${referenceTo(value)!}}`;
}

/** New items at the end of a block's object; a block that is there already becomes one of a list. */
function insertItems(
  text: string,
  { body }: HclBlock,
  items: readonly Item[],
): readonly TextChange[] | undefined {
  const lists = body.attributes.some(
    ({ value }) => value.kind === 'tuple' && value.items[0]?.kind === 'object',
  );
  const changes: TextChange[] = [];
  const added = new Map<string, unknown>();
  for (const [name, value] of Object.entries(objectOf(items, lists))) {
    const standing = body.attributes.find((attribute) => attribute.name === name);
    if (standing === undefined) added.set(name, value);
    else {
      const change = joined(text, standing, Array.isArray(value) ? (value as unknown[]) : [value]);
      if (change === undefined) return undefined;
      changes.push(...change);
    }
  }
  if (added.size === 0) return changes;
  const last = body.attributes.toSorted((a, b) => a.end - b.end).at(-1);
  const parts = [...added].map(([name, value]) => ({ name, value }));
  const change = addParts(text, body, last, parts);
  return change && [...changes, change];
}

/** Another block of a name. */
function joined(
  text: string,
  { value: standing }: Attribute,
  members: readonly unknown[],
): readonly TextChange[] | undefined {
  if (!isPlain(text, standing)) return undefined;
  const parts = members.map((value) => ({ value }));
  if (standing.kind === 'tuple') {
    const change = addParts(text, standing, standing.items.at(-1), parts);
    return change && [change];
  }
  if (standing.kind !== 'object') return undefined;
  const list = { start: standing.start, end: standing.end + 1 };
  const behind = addParts(text, list, standing, parts);
  return (
    behind && [
      { start: standing.start, end: standing.start, text: '[' },
      { ...behind, text: `${behind.text}]` },
    ]
  );
}

/** Blocks of one name are a list, and so is one alone where its neighbours are. */
function objectOf(items: readonly Item[], lists: boolean): Readonly<Record<string, unknown>> {
  const blocks = new Map<string, unknown[]>();
  const entries = new Map<string, unknown>();
  for (const item of items) {
    if (item.kind === 'attribute') entries.set(item.name, jsonOf(item.value));
    else {
      const all = [...(blocks.get(item.name) ?? []), objectOf(item.items, lists)];
      blocks.set(item.name, all);
      entries.set(item.name, lists || all.length > 1 ? all : all[0]);
    }
  }
  return Object.fromEntries(entries);
}

/** A resource of another type beside the one that it belongs to. */
function addBlock(
  text: string,
  owner: HclBlock,
  { labels: [type = '', name = ''], items }: NewBlock,
): TextChange | undefined {
  const { root } = parseJsonFragment(text);
  const around = root && holders(root, owner.start);
  // The object of resources, that of their type, and the one with the resource itself.
  const types = around?.at(-2);
  if (types === undefined) return undefined;
  const same = types.entries.filter(({ key }) => key.kind === 'scalar' && key.text === type);
  const [standing] = same;
  const lists = owner.body.attributes.some(
    ({ value }) => value.kind === 'tuple' && value.items[0]?.kind === 'object',
  );
  const value = objectOf(items, lists);
  if (standing === undefined)
    return addParts(text, types, spanOf(types.entries.at(-1)), [{ name: type, value: { [name]: value } }]);
  if (same.length > 1 || standing.value.kind !== 'mapping') return undefined;
  const last = spanOf(standing.value.entries.at(-1));
  return addParts(text, standing.value, last, [{ name, value }]);
}

function spanOf(entry: Entry | undefined): Range | undefined {
  return entry && { start: entry.key.start, end: entry.value.end };
}

/** The objects around the entry whose name begins at an offset, outermost first. */
function holders(node: Node, offset: number): readonly Mapping[] | undefined {
  if (offset < node.start || offset >= node.end) return undefined;
  if (node.kind === 'sequence') {
    for (const item of node.items) {
      const found = holders(item, offset);
      if (found !== undefined) return found;
    }
  }
  if (node.kind !== 'mapping') return undefined;
  for (const { key, value } of node.entries) {
    if (key.start === offset) return [node];
    const inner = holders(value, offset);
    if (inner !== undefined) return [node, ...inner];
  }
  return undefined;
}
