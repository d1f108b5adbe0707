import { World, type Edit, type EditValue, type Path } from '../../../model/index.ts';
import type { Expression, HclBlock, HclSection, ObjectEntry } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { grow } from '../../grow.ts';
import { blocksOf } from '../blocks.ts';
import type { TfDeclaration } from '../declaration.ts';
import type { Field, Fields } from '../fields.ts';
import type { TfTemplate } from '../read.ts';
import { attributeOf, type Scope } from '../scope.ts';
import { truthOf } from '../truth.ts';
import { inTerraformNames, namesOfAdded, writeAdditions } from './add.ts';
import {
  addJsonResource,
  appendJson,
  insertInto,
  isInText,
  isPlain,
  jsonStructure,
  jsonValue,
  removeJson,
  replaceJson,
} from './json.ts';
import { targetOf, type Target } from './target.ts';
import { appendItems, removeAttribute } from './layout.ts';
import { itemsOf, layOut, mergedItems, renderStructure, renderValue, type Item } from './render.ts';

/** A change to the text of a section, in its offsets. */
export interface SectionChange extends TextChange {
  readonly section: HclSection;
}

/** The changes that edits make; undefined where one of them cannot be written exactly. A conditional is edited in its branch of the world. */
export function writeTerraform(
  template: TfTemplate,
  edits: readonly Edit[],
  world: World,
): readonly SectionChange[] | undefined {
  const added = namesOfAdded(template, edits);
  if (added === undefined) return undefined;
  const own = edits.map((edit) => inTerraformNames(edit, added));
  const additions = writeAdditions(template, own, added);
  if (additions === undefined) return undefined;
  const changes: SectionChange[] = [...additions];
  const others = own.filter(({ kind }) => kind !== 'add' && kind !== 'parameter');
  for (const group of grouped(others)) {
    const written = writeGroup(template, group, world);
    if (written === undefined) return undefined;
    changes.push(...written);
  }
  return changes;
}

/** Edits of one property's parts are written as one: a block that is missing is added once. */
function grouped(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups = new Map<string, Edit[]>();
  for (const [i, edit] of edits.entries()) {
    const together = edit.kind === 'set' || edit.kind === 'append';
    const key = together ? `${edit.kind} ${edit.resource}/${String(edit.path[0])}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()];
}

function writeGroup(
  template: TfTemplate,
  edits: readonly Edit[],
  world: World,
): readonly SectionChange[] | undefined {
  const [first] = edits;
  if (first === undefined) return [];
  if (first.kind === 'default') return atDefault(first);
  if (first.kind === 'add' || first.kind === 'attribute' || first.kind === 'parameter') return undefined;
  const declaration = declarationOf(template, first.resource, String(first.path[0]));
  if (declaration?.table === undefined) return undefined;
  const asked = edits.flatMap((edit) =>
    edit.kind === 'set' ? [{ path: edit.path, value: edit.value }] : [],
  );
  const settings = wholeMembers(declaration, asked, world);
  if (settings === undefined) return undefined;
  const target = targetOf(declaration, String(first.path[0]), world);
  if (target === undefined) return inPlace(declaration, settings, world);
  if (first.kind === 'remove') return remove(target, first.path);
  if (first.kind === 'append') {
    const values = edits.flatMap((edit) => (edit.kind === 'append' ? [edit.value] : []));
    return append(target, first.path, values);
  }
  return setAll(target, settings) ?? inPlace(declaration, settings, world);
}

/** Settings of one member of a list that is not there yet are written as one: the member. */
function wholeMembers(
  declaration: TfDeclaration,
  settings: readonly Setting[],
  world: World,
): readonly Setting[] | undefined {
  const result = new Map<string, Setting>();
  for (const setting of settings) {
    const { path, value } = setting;
    const member = path.slice(0, path.findIndex((segment) => typeof segment === 'number') + 1);
    const isNew = member.length > 0 && declaration.property(member, world).data.kind === 'absent';
    const key = JSON.stringify(isNew ? member : path);
    const whole = isNew ? grow(result.get(key)?.value, path.slice(member.length), value, 'set') : value;
    if (whole === undefined) return undefined;
    result.set(key, { path: isNew ? member : path, value: whole });
  }
  return [...result.values()];
}

/** Of those that a block stands for, the one that has the property. */
function declarationOf(template: TfTemplate, name: string, property: string): TfDeclaration | undefined {
  const named = template.named(name);
  if (named?.table === undefined || Object.hasOwn(named.table.fields, property)) return named;
  const own = template.declarations.find(
    (other) => other.name === name && Object.hasOwn(other.table?.fields ?? {}, property),
  );
  return own ?? named;
}

/** Puts literals in the place of literals, wherever a property that is worked out was read from. */
function inPlace(
  declaration: TfDeclaration,
  settings: readonly Setting[],
  world: World,
): readonly SectionChange[] | undefined {
  const changes: SectionChange[] = [];
  for (const { path, value } of settings) {
    const standing = declaration.property(path, world);
    const { source, start, end } = standing.place;
    const [literal, text] = [standing.literal(), renderValue(value)];
    const section = source as HclSection;
    if (literal === undefined || text === undefined || standing.origin !== undefined) return undefined;
    if (section.text.slice(start, end) !== renderValue(literal)) return undefined;
    changes.push({ section, start, end, text });
  }
  return changes.length === 0 ? undefined : changes;
}

function atDefault({
  place,
  value,
}: Extract<Edit, { kind: 'default' }>): readonly SectionChange[] | undefined {
  const section = place.source as HclSection;
  const { start, end } = place;
  if (section.json === true) {
    const isWhole = isPlain(section.text, { kind: 'literal', value: null, start, end });
    return isWhole ? [{ section, ...replaceJson(section.text, place, jsonValue(value)) }] : undefined;
  }
  const text = renderValue(value);
  return text === undefined ? undefined : [{ section, start, end, text }];
}

interface Setting {
  readonly path: Path;
  readonly value: EditValue;
}

function setAll(target: Target, settings: readonly Setting[]): readonly SectionChange[] | undefined {
  if (target.missing !== undefined) return addCompanion(target, target.missing, settings);
  const changes: SectionChange[] = [];
  const missing = new Map<HclBlock, Item[]>();
  for (const { path, value } of settings) {
    const spot = spotOf(target, path, value);
    if (spot === undefined) return undefined;
    if ('items' in spot) missing.set(spot.block, [...(missing.get(spot.block) ?? []), ...spot.items]);
    else changes.push({ section: target.block.section, ...spot });
  }
  for (const [block, items] of missing) {
    const change = insertInto(target.block.section, block, mergedItems(items));
    if (change === undefined) return undefined;
    changes.push(...change.map((each) => ({ section: target.block.section, ...each })));
  }
  return changes;
}

type Spot = TextChange | { readonly block: HclBlock; readonly items: readonly Item[] };

/** Where a property is written, or the block that it goes into with what is to be written there. */
function spotOf({ block, fields, scope }: Target, path: Path, value: EditValue): Spot | undefined {
  let owner = block.node;
  let table = fields;
  for (const [i, segment] of path.entries()) {
    const field = typeof segment === 'string' && Object.hasOwn(table, segment) ? table[segment] : undefined;
    if (field?.at === undefined) return undefined;
    const rest = path.slice(i + 1);
    const isLast = rest.length === 0;
    const names = field.fields === undefined ? field.at.slice(0, -1) : field.at;
    const index = field.list === true && typeof rest[0] === 'number' ? rest[0] : 0;
    const inner = descend(owner, names, index, scope);
    if (inner === undefined) return undefined;
    // What is there already is not replaced as a whole.
    if (field.fields !== undefined && isLast && names.length > 0 && inner.left.length === 0) return undefined;
    if (inner.left.length > 0 || (field.fields !== undefined && isLast)) {
      const items = itemsOf(String(segment), wrapped(rest, value), table);
      const hidden = names.length - inner.left.length;
      return items && { block: inner.block, items: unwrapped(items, hidden) };
    }
    owner = inner.block;
    if (field.rename !== undefined && !isLast)
      return objectSpot(owner, field.at.at(-1)!, rest, value, field.rename, scope.section);
    // What is read from another part of the block is to be changed there.
    if (isLast && isReadElsewhere(field, inner.block, scope)) return undefined;
    if (field.fields === undefined)
      return isLast ? attributeSpot(owner, field.at.at(-1)!, value, field.words, scope) : undefined;
    table = field.fields;
    if (field.list === true)
      return spotOf({ block: { ...block, node: owner }, fields: table, scope }, path.slice(i + 2), value);
  }
  return undefined;
}

function isReadElsewhere(field: Field, block: HclBlock, scope: Scope): boolean {
  if (field.fields !== undefined || attributeOf(block, field.at!.at(-1)!) !== undefined) return false;
  const { place } = field.read({ block, scope }, []);
  return place.start > block.headerEnd && place.end <= block.end;
}

/** Goes down nested blocks as far as they are there; undefined where one of them is generated. */
function descend(
  from: HclBlock,
  names: readonly string[],
  index: number,
  scope: Scope,
): { readonly block: HclBlock; readonly left: readonly string[] } | undefined {
  let block = from;
  for (const [i, name] of names.entries()) {
    const { instances, open } = blocksOf(block, name, scope);
    if (
      open ||
      instances.some((instance) => instance.scope !== scope || !isInText(instance.block, scope.section))
    )
      return undefined;
    const standing = attributeOf(block, name);
    if (standing !== undefined && !isPlain(scope.section.text, standing)) return undefined;
    const next = instances[i === names.length - 1 ? index : 0];
    if (next === undefined) return { block, left: names.slice(i) };
    block = next.block;
  }
  return { block, left: [] };
}

function wrapped(path: Path, value: EditValue): EditValue {
  return path.reduceRight<EditValue>(
    (inner, segment) => (typeof segment === 'number' ? [inner] : { [segment]: inner }),
    value,
  );
}

function unwrapped(items: readonly Item[], blocks: number): readonly Item[] {
  const [only] = items;
  return blocks === 0 || only?.kind !== 'block' ? items : unwrapped(only.items, blocks - 1);
}

function attributeSpot(
  owner: HclBlock,
  name: string,
  value: EditValue,
  words: Fields[string]['words'],
  scope: Scope,
): Spot | undefined {
  const text = renderValue(value, words);
  const json = jsonValue(value, words);
  if (text === undefined) return undefined;
  const standing = attributeOf(owner, name);
  if (standing === undefined)
    return { block: owner, items: [{ kind: 'attribute', name, value: text, json }] };
  if (scope.section.json === true) {
    const source = scope.section.text;
    const isReplaced = standing.kind !== 'object' && isPlain(source, standing);
    return isReplaced ? replaceJson(source, standing, json) : undefined;
  }
  const node = branchOf(standing, scope);
  // What is written is a choice of the author's, or a mention of something that is decided elsewhere.
  if (node.kind !== 'literal' && node.kind !== 'tuple') return undefined;
  return { start: node.start, end: node.end, text };
}

/** A part of an attribute's structure, where there is a literal to replace; the whole of it where there is none. */
function objectSpot(
  owner: HclBlock,
  name: string,
  rest: Path,
  value: EditValue,
  rename: (name: string) => string,
  { text: source, json }: HclSection,
): Spot | undefined {
  const standing = attributeOf(owner, name);
  if (standing === undefined) {
    const text = renderStructure(wrapped(rest, value), rename);
    const item = { kind: 'attribute', name, json: jsonStructure(wrapped(rest, value), rename) } as const;
    return text === undefined ? undefined : { block: owner, items: [{ ...item, value: text }] };
  }
  let node: Expression | undefined = standing;
  for (const segment of rest) {
    if (json === true && node !== undefined && !isPlain(source, node)) return undefined;
    if (typeof segment === 'number') node = node?.kind === 'tuple' ? node.items[segment] : undefined;
    else {
      const entries: readonly ObjectEntry[] = node?.kind === 'object' ? node.entries : [];
      node = entries.find(({ key }) => key.kind === 'literal' && key.value === rename(segment))?.value;
    }
  }
  const text = renderValue(value);
  if (node?.kind !== 'literal' || text === undefined) return undefined;
  if (json === true) return isPlain(source, node) ? replaceJson(source, node, jsonValue(value)) : undefined;
  return { start: node.start, end: node.end, text };
}

function branchOf(node: Expression, scope: Scope): Expression {
  if (node.kind !== 'conditional') return node;
  // What a call or a values file decides is to be changed there: both branches alike would make no choice of it.
  if (truthOf(node.test, { ...scope, world: new World() }, false) !== undefined) return node;
  const holds = truthOf(node.test, scope);
  return holds === undefined ? node : branchOf(holds ? node.whenTrue : node.whenFalse, scope);
}

function addCompanion(
  { block, fields }: Target,
  { type, by, owner }: NonNullable<Target['missing']>,
  settings: readonly Setting[],
): readonly SectionChange[] | undefined {
  const name = block.node.labels[1]!.text;
  if (owner.module.resources.has(`${type}.${name}`)) return undefined;
  const reference = `${owner.writtenType}.${name}.id`;
  const items: Item[] = [{ kind: 'attribute', name: by, value: reference, json: `\${${reference}}` }];
  for (const { path, value } of settings) {
    const own = itemsOf(String(path[0]), wrapped(path.slice(1), value), fields);
    if (own === undefined) return undefined;
    items.push(...own);
  }
  if (block.section.json === true) {
    const change = addJsonResource(block.section.text, block.node, type, mergedItems(items));
    return change && [{ section: block.section, ...change }];
  }
  const lines = [`resource "${type}" "${name}" {`, ...layOut(mergedItems(items), '  '), '}'];
  const eol = block.section.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    { section: block.section, start: block.node.end, end: block.node.end, text: eol + eol + lines.join(eol) },
  ];
}

function remove(target: Target, path: Path): readonly SectionChange[] | undefined {
  const [first, ...rest] = path;
  const field = target.fields[String(first)];
  if (
    target.missing !== undefined ||
    field?.at === undefined ||
    rest.length > 0 ||
    field.fields !== undefined
  )
    return undefined;
  const inner = descend(target.block.node, field.at.slice(0, -1), 0, target.scope);
  if (inner === undefined || inner.left.length > 0) return undefined;
  const { section } = target.block;
  const removed = section.json === true ? removeJson : removeAttribute;
  const change = removed(section.text, inner.block, field.at.at(-1)!);
  return change && [{ section, ...change }];
}

function append(
  target: Target,
  path: Path,
  values: readonly EditValue[],
): readonly SectionChange[] | undefined {
  const [first, ...rest] = path;
  const field = target.fields[String(first)];
  if (target.missing !== undefined || field?.at?.length !== 1 || rest.length > 0) return undefined;
  if (field.fields !== undefined) return appendBlocks(target, String(first), values);
  const standing = attributeOf(target.block.node, field.at[0]!);
  if (standing === undefined) return setAll(target, [{ path, value: values }]);
  const texts = values.map((value) => renderValue(value, field.words));
  if (standing.kind !== 'tuple' || texts.includes(undefined)) return undefined;
  const { section } = target.block;
  if (section.json === true) {
    const members = values.map((value) => jsonValue(value, field.words));
    const change = appendJson(section.text, standing, members);
    return change && [{ section, ...change }];
  }
  return [{ section, ...appendItems(section.text, standing, texts as readonly string[]) }];
}

/** Members of a list that is written as blocks; those that are generated may be anywhere among them. */
function appendBlocks(
  { block, fields, scope }: Target,
  name: string,
  values: readonly EditValue[],
): readonly SectionChange[] | undefined {
  const { at, list } = fields[name]!;
  const { instances, open } = blocksOf(block.node, at![0]!, scope);
  const generated =
    open ||
    instances.some(
      (each) => each.scope !== scope || (each.block.fromObject === true && block.section.json !== true),
    );
  if (list !== true || generated) return undefined;
  const items = itemsOf(name, values, fields);
  const changes = items && insertInto(block.section, block.node, items);
  return changes?.map((change) => ({ section: block.section, ...change }));
}
