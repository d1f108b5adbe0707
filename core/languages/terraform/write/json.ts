import { Interpolation, Mention, type EditValue, type Literal } from '../../../model/index.ts';
import type { Attribute, Expression, HclBlock, HclSection, Span, Tuple } from '../../../syntax/hcl/tree.ts';
import { parseJsonFragment } from '../../../syntax/json/read.ts';
import { addParts, removePart, replacePart } from '../../../syntax/json/write.ts';
import type { Entry, Mapping, Node } from '../../../syntax/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { insertItems } from './layout.ts';
import { escapedTemplate, mention, written, type Item } from './render.ts';

/** A value as Terraform's JSON has it; undefined for one that it cannot say. */
export function jsonValue(value: EditValue, words?: Readonly<Record<string, Literal>>): unknown {
  if (value instanceof Mention) return inserted(value);
  if (value instanceof Interpolation) {
    const parts = value.parts.map((part) =>
      typeof part === 'string' ? escapedTemplate(part) : part instanceof Mention ? inserted(part) : undefined,
    );
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  if (Array.isArray(value)) {
    const items = (value as readonly EditValue[]).map((item) => jsonValue(item, words));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value === 'object') return undefined;
  const word = written(value, words);
  return typeof word === 'string' ? escapedTemplate(word) : word;
}

function inserted(value: Mention): string | undefined {
  const text = mention(value);
  return text === undefined ? undefined : `\${${text}}`;
}

/** A structure; `rename` says how its names are written. */
export function jsonStructure(value: EditValue, rename: (name: string) => string = (name) => name): unknown {
  if (value instanceof Mention || value instanceof Interpolation || typeof value !== 'object')
    return jsonValue(value);
  if (Array.isArray(value)) {
    const items = (value as readonly EditValue[]).map((item) => jsonStructure(item, rename));
    return items.includes(undefined) ? undefined : items;
  }
  const entries = Object.entries(value).map(
    ([name, part]) => [rename(name), jsonStructure(part, rename)] as const,
  );
  return entries.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(entries);
}

/** A structure that Terraform keeps as a JSON text. */
export function jsonDocument(value: EditValue): string | undefined {
  const structure = jsonStructure(value);
  return structure === undefined ? undefined : JSON.stringify(structure);
}

/** Whether an expression stands in a JSON text as JSON, and not within a text: `"${[1]}"`. */
export function isPlain(text: string, node: Expression): boolean {
  const first = text[node.start];
  if (node.kind === 'literal') return first !== '"' || !/[$%]\{/.test(text.slice(node.start, node.end));
  return node.kind === 'tuple' ? first === '[' : node.kind === 'object' && first === '{';
}

/** Whether a block stands where it can be edited: in HCL by its own name, in JSON not within a text. */
export function isInText({ fromObject, body }: HclBlock, { json, text }: HclSection): boolean {
  return fromObject !== true || (json === true && text[body.start] === '{');
}

/** New items at the end of a block, in the form of its file. */
export function insertInto(
  { text, json }: HclSection,
  block: HclBlock,
  items: readonly Item[],
): readonly TextChange[] | undefined {
  return json === true ? insertJson(text, block, items) : insertItems(text, block, items);
}

/** New items at the end of a block's object; a block that is there already becomes one of a list. */
function insertJson(
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
    if (item.kind === 'attribute') entries.set(item.name, item.json);
    else {
      const all = [...(blocks.get(item.name) ?? []), objectOf(item.items, lists)];
      blocks.set(item.name, all);
      entries.set(item.name, lists || all.length > 1 ? all : all[0]);
    }
  }
  return Object.fromEntries(entries);
}

/** A value in the place of another. */
export function replaceJson(text: string, node: Span, value: unknown): TextChange {
  return replacePart(text, node, value);
}

/** An attribute with its comma. */
export function removeJson(text: string, { body }: HclBlock, name: string): TextChange | undefined {
  const attribute = body.attributes.find((each) => each.name === name);
  return attribute && removePart(text, body, attribute);
}

/** New members at the end of a list. */
export function appendJson(text: string, list: Tuple, values: readonly unknown[]): TextChange | undefined {
  if (!isPlain(text, list)) return undefined;
  return addParts(
    text,
    list,
    list.items.at(-1),
    values.map((value) => ({ value })),
  );
}

/** A resource of another type beside the one that it belongs to. */
export function addJsonResource(
  text: string,
  owner: HclBlock,
  type: string,
  items: readonly Item[],
): TextChange | undefined {
  const { root } = parseJsonFragment(text);
  const around = root && holders(root, owner.start);
  // The object of resources, that of their type, and the one with the resource itself.
  const types = around?.at(-2);
  if (types === undefined) return undefined;
  const name = owner.labels[1]!.text;
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

function spanOf(entry: Entry | undefined): Span | undefined {
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
