import { Mention, type Edit, type EditValue, type Path, type World } from '../../../model/index.ts';
import type { HclBlock, HclSection } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { setAtPath } from '../../set-at-path.ts';
import { blocksOf } from '../blocks.ts';
import type { TfDeclaration } from '../declaration.ts';
import { NONE } from '../evaluate.ts';
import { attr, renaming, type Fields, type Keyed } from '../fields.ts';
import type { TfTemplate } from '../read.ts';
import { attributeOf } from '../scope.ts';
import { alignedWithout } from './alignment.ts';
import { inTerraformNames, namesOfAdded, writeAdditions } from './add.ts';
import {
  addJsonResource,
  appendJson,
  insertInto,
  isPlain,
  jsonValue,
  removeJson,
  replaceJson,
} from './json.ts';
import { targetOf, type Target } from './target.ts';
import { appendItems, removeAttribute } from './layout.ts';
import { itemsOf, layOut, mergedItems, renderValue, type Item } from './render.ts';
import { descend, spotOf, wrapped, type Setting } from './spot.ts';

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
  for (const group of grouped(template, others, world)) {
    const written = writeGroup(template, group, world);
    if (written === undefined) return undefined;
    changes.push(...written);
  }
  const separate = apart(changes);
  return separate && formatted(separate, changes.filter(isRemoval));
}

function isRemoval({ section, start, end, text }: SectionChange): boolean {
  return section.json !== true && start < end && text === '';
}

/** What stood beside an attribute that is taken away is aligned anew. */
function formatted(
  changes: readonly SectionChange[],
  removals: readonly SectionChange[],
): readonly SectionChange[] {
  return [...new Set(removals.map(({ section }) => section))].reduce((all, section) => {
    const isHere = (change: SectionChange): boolean => change.section === section;
    const aligned = alignedWithout(section.text, section.body, all.filter(isHere), removals.filter(isHere));
    return [...all.filter((change) => !isHere(change)), ...aligned.map((change) => ({ ...change, section }))];
  }, changes);
}

/** What goes into the lines of an attribute that is taken away takes their place; undefined where changes overlap else. */
function apart(changes: readonly SectionChange[]): readonly SectionChange[] | undefined {
  const removals = changes.filter(({ start, end, text }) => start < end && text === '');
  const isIn = (change: SectionChange): SectionChange | undefined =>
    removals.find(
      (other) =>
        other !== change &&
        other.section === change.section &&
        other.start < Math.max(change.end, change.start + 1) &&
        change.start < other.end,
    );
  const kept = changes.filter((change) => removals.includes(change) || isIn(change) === undefined);
  if (removals.some((change) => isIn(change) !== undefined) || kept.some((change) => isCrossed(change, kept)))
    return undefined;
  return kept.map((change) => {
    const within = changes.filter((other) => isIn(other) === change);
    const added = within.flatMap(({ start, end, text }) => (start === end ? [text] : []));
    return added.length === 0
      ? change
      : { ...change, text: added.join('').replace(/^\r?\n/, '') + eolOf(change) };
  });
}

/** Whether the text that a change replaces is replaced by another one too. */
function isCrossed({ section, start, end }: SectionChange, changes: readonly SectionChange[]): boolean {
  const same = changes.filter((other) => other.section === section && other.start < end && start < other.end);
  return start < end && same.length > 1;
}

function eolOf({ section }: SectionChange): string {
  return section.text.includes('\r\n') ? '\r\n' : '\n';
}

/** Settings of one block are written as one, and so are edits of one property's parts: what is missing is added once. */
function grouped(template: TfTemplate, edits: readonly Edit[], world: World): readonly (readonly Edit[])[] {
  const groups = new Map<string, Edit[]>();
  for (const [i, edit] of edits.entries()) {
    const together = edit.kind === 'set' || edit.kind === 'append';
    const part = together && !isInOwnBlock(template, edit, world) ? String(edit.path[0]) : '';
    const key = together ? `${edit.kind} ${edit.resource}/${part}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()];
}

/** Whether a setting is written in the block of its resource, as its table says. */
function isInOwnBlock(template: TfTemplate, edit: Edit, world: World): boolean {
  if (edit.kind !== 'set') return false;
  const name = String(edit.path[0]);
  const declaration = declarationOf(template, edit.resource, name);
  const target = declaration?.table && targetOf(declaration, name, world);
  if (target?.fields[name]?.keyed !== undefined) return false;
  return target?.missing === undefined && target?.fields === declaration?.table?.fields;
}

function writeGroup(
  template: TfTemplate,
  edits: readonly Edit[],
  world: World,
): readonly SectionChange[] | undefined {
  const [first] = edits;
  if (first === undefined) return [];
  if (first.kind === 'default') return atDefault(first);
  if (first.kind === 'add' || first.kind === 'parameter') return undefined;
  if (first.kind === 'attribute') return dependOn(template, first);
  const declaration = declarationOf(template, first.resource, String(first.path[0]));
  if (declaration?.table === undefined) return undefined;
  const asked = edits.flatMap((edit) =>
    edit.kind === 'set' ? [{ path: edit.path, value: edit.value }] : [],
  );
  const settings = wholeMembers(declaration, asked, world);
  if (settings === undefined) return undefined;
  const tags = tagsIn(declaration, edits);
  if (tags !== undefined) return setAll(...tags(world));
  const target = targetOf(declaration, String(first.path[0]), world);
  if (target === undefined) return inPlace(declaration, settings, world);
  const listing = target.fields[String(first.path[0])]?.keyed;
  if (listing !== undefined) {
    const listed = listedSettings(listing, edits);
    return listed && setAll({ ...target, fields: listing.fields }, listed);
  }
  if (first.kind === 'remove') return remove(target, first.path);
  if (first.kind === 'append') {
    const values = edits.flatMap((edit) => (edit.kind === 'append' ? [edit.value] : []));
    return append(target, first.path, values);
  }
  return setAll(target, settings) ?? inPlace(declaration, settings, world);
}

/** Tags are one map in Terraform, whatever they are in CloudFormation; undefined where edits are about something else. */
function tagsIn(
  declaration: TfDeclaration,
  edits: readonly Edit[],
): ((world: World) => readonly [Target, readonly Setting[]]) | undefined {
  const settings = edits.map((edit): Setting | undefined => {
    if (edit.kind !== 'set' && edit.kind !== 'append') return undefined;
    const [name, key] = edit.path;
    if (!/Tags$/.test(String(name)) || Object.hasOwn(declaration.table!.fields, String(name)))
      return undefined;
    const { Key, Value: given } = edit.value as Readonly<Record<string, EditValue>>;
    const word = edit.kind === 'set' ? key : Key;
    const value = edit.kind === 'set' ? edit.value : given;
    return typeof word === 'string' && value !== undefined ? { path: ['tags', word], value } : undefined;
  });
  const all = settings.filter((setting) => setting !== undefined);
  if (all.length < settings.length || declaration.block.section.json === true) return undefined;
  const { block, module } = declaration;
  return (world) => [
    { block, fields: TAGS, scope: { module, section: block.section, world, names: NONE, depth: 0 } },
    all,
  ];
}

const TAGS: Fields = { tags: renaming(attr('tags'), (name) => name) };

/** Edits of a list of keys and values as settings of the attributes that are its members. */
function listedSettings(
  { fields, names: [key, word] }: Keyed,
  edits: readonly Edit[],
): readonly Setting[] | undefined {
  const settings = edits.map((edit): Setting | undefined => {
    if (edit.kind === 'append') {
      const { [key]: name, [word]: value } = edit.value as Readonly<Record<string, EditValue>>;
      return typeof name === 'string' && value !== undefined
        ? { path: [name], value: typed(value) }
        : undefined;
    }
    const [, index, part] = edit.kind === 'set' ? edit.path : [];
    const name = typeof index === 'number' ? Object.keys(fields)[index] : undefined;
    return edit.kind === 'set' && part === word && name !== undefined
      ? { path: [name], value: typed(edit.value) }
      : undefined;
  });
  const all = settings.filter((setting) => setting !== undefined);
  return all.length < settings.length ? undefined : all;
}

/** What such a list says as a text has a type as an attribute. */
function typed(value: EditValue): EditValue {
  return value === 'true' || value === 'false' ? value === 'true' : value;
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
    const whole = isNew ? setAtPath(result.get(key)?.value, path.slice(member.length), value, 'set') : value;
    if (whole === undefined) return undefined;
    result.set(key, { path: isNew ? member : path, value: whole });
  }
  return [...result.values()];
}

/** Of what stands beside the properties, Terraform has the resources that have to be there first. */
function dependOn(
  template: TfTemplate,
  { resource, name, value }: Extract<Edit, { kind: 'attribute' }>,
): readonly SectionChange[] | undefined {
  const { section, node } = template.named(resource)?.block ?? {};
  if (section === undefined || node === undefined || section.json === true) return undefined;
  if (name !== 'DependsOn' || !(value instanceof Mention) || value.resource === '') return undefined;
  const standing = attributeOf(node, 'depends_on');
  if (standing?.kind === 'tuple')
    return [{ section, ...appendItems(section.text, standing, [value.resource]) }];
  if (standing !== undefined) return undefined;
  const list = `[${value.resource}]`;
  const changes = insertInto(section, node, [
    { kind: 'attribute', name: 'depends_on', value: list, json: list, apart: true },
  ]);
  return changes?.map((change) => ({ section, ...change }));
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
