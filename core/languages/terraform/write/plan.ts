import { Mention, type Edit, type EditValue, type Path, type World } from '../../../model/index.ts';
import type { Attribute, HclBlock, HclSection, Range, Tuple } from '../../../syntax/hcl/tree.ts';
import { same } from '../../set-at-path.ts';
import { blocksOf } from '../blocks.ts';
import type { TfDeclaration } from '../declaration.ts';
import { hasAttribute } from '../provider-version.ts';
import type { TfTemplate } from '../read.ts';
import { attributeOf, writtenTypeOf } from '../scope.ts';
import { newBlocks } from './additions.ts';
import { expressionOf, itemsOf, mergedItems, type Item, type NewBlock, type NewExpression } from './items.ts';
import { descend, isPlain, positionOf, valueAt, type Owner, type Setting } from './locate.ts';
import { inTerraformNames, namesOfAdded } from './names.ts';
import { printValue } from './print.ts';
import {
  declarationOf,
  listedSettings,
  settingsOf,
  tagSettings,
  together,
  type PropertyEdit,
} from './settings.ts';
import { targetOf, type Target } from './target.ts';

/**
 * What is to happen to the nodes of a section, every node once. Nodes are told apart by where they start, since blocks that
 * are written as objects are made anew whenever somebody asks for them.
 */
export interface SectionPlan {
  /** Expressions in the place of others. */
  readonly replacements: Map<number, { readonly at: Range; readonly value: NewExpression }>;
  /** What bodies get at their ends. */
  readonly insertions: Map<number, { readonly block: HclBlock; readonly items: readonly Item[] }>;
  /** Members that lists get at their ends. */
  readonly appendings: Map<number, { readonly list: Tuple; readonly items: readonly NewExpression[] }>;
  /** Attributes that blocks lose. */
  readonly removals: Map<number, { readonly block: HclBlock; readonly attribute: Attribute }>;
  /** Blocks that are to stand behind others: companions, resources, data sources, variables. */
  readonly additions: BlocksBehind[];
}

/** New blocks behind one that is there. */
export interface BlocksBehind {
  readonly behind: HclBlock;
  readonly blocks: readonly NewBlock[];
}

/** What is to happen to a template, by section. */
export type Plan = Map<HclSection, SectionPlan>;

/** The plan of edits; undefined where one of them cannot be carried out exactly, or contradicts another. */
export function planOf(template: TfTemplate, edits: readonly Edit[], world: World): Plan | undefined {
  const names = namesOfAdded(template, edits);
  if (names === undefined) return undefined;
  const named = edits.map((edit) => inTerraformNames(edit, names));
  const added = newBlocks(template, named, names);
  if (added === undefined) return undefined;
  const plan: Plan = new Map();
  for (const { behind, blocks } of added)
    partOf(plan, behind.section).additions.push({ behind: behind.node, blocks });
  const others = named.filter(({ kind }) => kind !== 'add' && kind !== 'parameter');
  const feasible = together(template, others, world).every((group) => include(plan, group, template, world));
  return feasible && ![...plan.values()].some(contradicts) ? plan : undefined;
}

function include(plan: Plan, edits: readonly Edit[], template: TfTemplate, world: World): boolean {
  const [edit] = edits;
  switch (edit?.kind) {
    case 'default':
      return replaceDefault(plan, edit);
    case 'attribute':
      return dependOn(plan, template, edit);
    case 'set':
    case 'append':
    case 'remove':
      return includeProperty(plan, edits as readonly PropertyEdit[], template, world);
    default:
      return false;
  }
}

/** Edits that are about one property, or about the settings of one block. */
function includeProperty(
  plan: Plan,
  edits: readonly PropertyEdit[],
  template: TfTemplate,
  world: World,
): boolean {
  const [first] = edits;
  const name = String(first?.path[0]);
  const declaration = first && declarationOf(template, first.resource, name);
  const settings = declaration && settingsOf(declaration, edits, world);
  if (first === undefined || declaration?.table === undefined || settings === undefined) return false;
  const tags = tagSettings(declaration, edits, world);
  if (tags !== undefined) return setAll(plan, tags.owner, tags.settings);
  const target = targetOf(declaration, name, world);
  if (target === undefined) return setInPlace(plan, { declaration, settings, world });
  const listing = target.fields[name]?.keyed;
  if (listing !== undefined) {
    const listed = listedSettings(listing, edits);
    return listed !== undefined && setOrAdd(plan, { ...target, fields: listing.fields }, listed);
  }
  if (first.kind === 'remove') return remove(plan, target, first.path);
  if (first.kind === 'append') return append(plan, target, first.path, valuesOf(edits));
  return setOrAdd(plan, target, settings) || setInPlace(plan, { declaration, settings, world });
}

function valuesOf(edits: readonly PropertyEdit[]): readonly EditValue[] {
  return edits.flatMap((edit) => (edit.kind === 'append' ? [edit.value] : []));
}

function setOrAdd(plan: Plan, target: Target, settings: readonly Setting[]): boolean {
  return target.missing === undefined
    ? setAll(plan, target, settings)
    : addCompanion(plan, target, target.missing, settings);
}

/** Plans settings of one block, all or none of them. */
function setAll(plan: Plan, owner: Owner, settings: readonly Setting[]): boolean {
  const positions = settings.map((setting) => positionOf(owner, setting));
  if (positions.includes(undefined)) return false;
  const type = writtenTypeOf(owner.block);
  const isOlder = positions.some(
    (position) =>
      position?.kind === 'missing' &&
      position.items.some(({ name }) => !hasAttribute(owner.scope.module, type, name)),
  );
  if (isOlder) return false;
  return positions.every(
    (position) =>
      position === undefined ||
      (position.kind === 'standing'
        ? replace(plan, owner.block.section, position.at, position.value)
        : insert(plan, owner.block.section, position.block, position.items)),
  );
}

function addCompanion(
  plan: Plan,
  { block: { section, node }, fields }: Target,
  { type, by, owner }: NonNullable<Target['missing']>,
  settings: readonly Setting[],
): boolean {
  const label = node.labels[1]!.text;
  if (owner.module.resources.has(`${type}.${label}`)) return false;
  const pointer = { kind: 'code', text: `${owner.writtenType}.${label}.id` } as const;
  const items: Item[] = [{ kind: 'attribute', name: by, value: pointer }];
  for (const { path, value } of settings) {
    const own = itemsOf(String(path[0]), valueAt(path.slice(1), value), fields);
    if (own === undefined) return false;
    items.push(...own);
  }
  return addBehind(plan, section, node, { type: 'resource', labels: [type, label], items });
}

function remove(
  plan: Plan,
  { block: { section, node }, fields, missing, scope }: Target,
  path: Path,
): boolean {
  const [first, ...rest] = path;
  const field = fields[String(first)];
  if (missing !== undefined || field?.at === undefined || field.fields !== undefined || rest.length > 0)
    return false;
  const inner = descend(node, field.at.slice(0, -1), 0, scope);
  const attribute = inner?.block.body.attributes.find(({ name }) => name === field.at!.at(-1));
  if (inner === undefined || inner.left.length > 0 || attribute === undefined) return false;
  partOf(plan, section).removals.set(attribute.start, { block: inner.block, attribute });
  return true;
}

function append(plan: Plan, target: Target, path: Path, values: readonly EditValue[]): boolean {
  const [first, ...rest] = path;
  const field = target.fields[String(first)];
  if (target.missing !== undefined || field?.at?.length !== 1 || rest.length > 0) return false;
  if (field.fields !== undefined) return appendBlocks(plan, target, String(first), values);
  const { section, node } = target.block;
  const standing = attributeOf(node, field.at[0]!);
  if (standing === undefined) return setAll(plan, target, [{ path, value: values }]);
  const items = values.map((value) => expressionOf(value, field.words));
  if (standing.kind !== 'tuple' || items.includes(undefined)) return false;
  return appendTo(plan, section, standing, items as readonly NewExpression[]);
}

/** Members of a list that is written as blocks; those that are generated may be anywhere among them. */
function appendBlocks(
  plan: Plan,
  { block: { section, node }, fields, scope }: Target,
  name: string,
  values: readonly EditValue[],
): boolean {
  const { at, list } = fields[name]!;
  const { instances, open } = blocksOf(node, at![0]!, scope);
  const generated = instances.some(
    (each) => each.scope !== scope || (each.block.fromObject === true && section.json !== true),
  );
  if (list !== true || open || generated) return false;
  const items = itemsOf(name, values, fields);
  return items !== undefined && insert(plan, section, node, items);
}

/** Of what stands beside the properties, Terraform has the resources that have to be there first. */
function dependOn(
  plan: Plan,
  template: TfTemplate,
  { resource, name, value }: Extract<Edit, { kind: 'attribute' }>,
): boolean {
  const { section, node } = template.named(resource)?.block ?? {};
  if (section === undefined || node === undefined || section.json === true) return false;
  if (name !== 'DependsOn' || !(value instanceof Mention) || value.resource === '') return false;
  const standing = attributeOf(node, 'depends_on');
  if (standing?.kind === 'tuple')
    return appendTo(plan, section, standing, [{ kind: 'code', text: value.resource }]);
  const list = { kind: 'code', text: `[${value.resource}]` } as const;
  return (
    standing === undefined &&
    insert(plan, section, node, [{ kind: 'attribute', name: 'depends_on', value: list, apart: true }])
  );
}

/** Puts literals in the place of literals, wherever a property that is worked out was read from. */
function setInPlace(
  plan: Plan,
  {
    declaration,
    settings,
    world,
  }: { declaration: TfDeclaration; settings: readonly Setting[]; world: World },
): boolean {
  const isSet = settings.map(({ path, value }) => {
    const standing = declaration.property(path, world);
    const { source, start, end } = standing.place;
    const [literal, written] = [standing.literal(), expressionOf(value)];
    const section = source as HclSection;
    if (literal === undefined || written === undefined || standing.origin !== undefined) return false;
    if (section.text.slice(start, end) !== printValue(literal)) return false;
    return replace(plan, section, { start, end }, written);
  });
  return isSet.length > 0 && !isSet.includes(false);
}

function replaceDefault(plan: Plan, { place, value }: Extract<Edit, { kind: 'default' }>): boolean {
  const section = place.source as HclSection;
  const written = expressionOf(value);
  const isPart = section.json === true && !isPlain(section.text, { ...place, kind: 'literal', value: null });
  // What is worked out may be right elsewhere: literals alone are changed.
  const isLiteral = LITERAL.test(section.text.slice(place.start, place.end));
  return written !== undefined && !isPart && isLiteral && replace(plan, section, place, written);
}

const LITERAL = /^(?:true|false|null|-?\d+(?:\.\d+)?|"(?:[^"\\$%]|\\.|[$%](?!\{))*")$/;

function partOf(plan: Plan, section: HclSection): SectionPlan {
  const standing = plan.get(section);
  if (standing !== undefined) return standing;
  const part: SectionPlan = {
    replacements: new Map(),
    insertions: new Map(),
    appendings: new Map(),
    removals: new Map(),
    additions: [],
  };
  plan.set(section, part);
  return part;
}

/** Two replacements of one expression have to say the same. */
function replace(plan: Plan, section: HclSection, { start, end }: Range, value: NewExpression): boolean {
  const { replacements } = partOf(plan, section);
  const standing = replacements.get(start);
  replacements.set(start, standing ?? { at: { start, end }, value });
  return standing === undefined || (standing.at.end === end && isSame(standing.value, value));
}

function isSame(a: NewExpression, b: NewExpression): boolean {
  return a.kind === 'code' || b.kind === 'code' ? a === b : a.kind === b.kind && same(a.value, b.value);
}

function insert(plan: Plan, section: HclSection, block: HclBlock, items: readonly Item[]): boolean {
  const { insertions } = partOf(plan, section);
  const merged = mergedItems([...(insertions.get(block.start)?.items ?? []), ...items]);
  if (merged !== undefined) insertions.set(block.start, { block, items: merged });
  return merged !== undefined;
}

function appendTo(plan: Plan, section: HclSection, list: Tuple, items: readonly NewExpression[]): boolean {
  if (section.json === true && !isPlain(section.text, list)) return false;
  const { appendings } = partOf(plan, section);
  const standing = appendings.get(list.start)?.items ?? [];
  appendings.set(list.start, { list, items: [...standing, ...items] });
  return true;
}

/** A block behind another; what several groups of edits put into one block stands in it together. */
function addBehind(plan: Plan, section: HclSection, behind: HclBlock, block: NewBlock): boolean {
  const { additions } = partOf(plan, section);
  const twin = additions.findIndex(
    ({ blocks: [other, ...more] }) => other && more.length === 0 && nameOf(other) === nameOf(block),
  );
  const items = mergedItems([...(additions[twin]?.blocks[0]?.items ?? []), ...block.items]);
  if (items === undefined) return false;
  additions.splice(twin < 0 ? additions.length : twin, 1, { behind, blocks: [{ ...block, items }] });
  return true;
}

function nameOf({ type, labels }: NewBlock): string {
  return [type, ...labels].join('.');
}

/** Whether something is to change within what is replaced or taken out. */
function contradicts({ replacements, insertions, appendings, removals }: SectionPlan): boolean {
  const replaced: readonly Range[] = [...replacements.values()].map(({ at }) => at);
  const removed: readonly Range[] = [...removals.values()].map(({ attribute }) => attribute);
  const extended: readonly Range[] = [
    ...[...appendings.values()].map(({ list }) => list),
    ...[...insertions.values()].map(({ block }) => block),
  ];
  const gone = [...replaced, ...removed];
  return gone.some((span) =>
    [...gone, ...extended].some(
      (other) => other !== span && span.start <= other.start && other.end <= span.end,
    ),
  );
}
