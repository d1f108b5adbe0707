import { World, type EditValue, type Path } from '../../../model/index.ts';
import type { Expression, HclBlock, HclSection, ObjectEntry, Range } from '../../../syntax/hcl/tree.ts';
import { treeOf } from '../../set-at-path.ts';
import { blocksOf } from '../blocks.ts';
import type { Field, Fields } from '../fields.ts';
import { attributeOf, type Located, type Scope } from '../scope.ts';
import { truthOf } from '../truth.ts';
import { expressionOf, itemsOf, structureOf, type Item, type NewExpression } from './items.ts';

/** A block with the fields that its properties are read by. */
export interface Owner {
  readonly block: Located;
  readonly fields: Fields;
  readonly scope: Scope;
}

/** A property that is to have a value, by its canonical path. */
export interface Setting {
  readonly path: Path;
  readonly value: EditValue;
}

/** Where a setting is written: in the place of an expression, or as items that a block lacks. */
export type EditPosition =
  | { readonly kind: 'standing'; readonly at: Range; readonly value: NewExpression }
  | { readonly kind: 'missing'; readonly block: HclBlock; readonly items: readonly Item[] };

/** Where a setting of a block's property is written; undefined where that has no exact text. */
export function positionOf(owner: Owner, { path, value }: Setting): EditPosition | undefined {
  const { block, scope } = owner;
  let { fields } = owner;
  let { node } = block;
  for (const [i, segment] of path.entries()) {
    const field = typeof segment === 'string' && Object.hasOwn(fields, segment) ? fields[segment] : undefined;
    const rest = path.slice(i + 1);
    const here: Owner = { block: { ...block, node }, fields, scope };
    if (field?.key !== undefined) return keyedPosition(here, field, { path: rest, value });
    if (field?.at === undefined) return undefined;
    const isLast = rest.length === 0;
    const names = field.fields === undefined ? field.at.slice(0, -1) : field.at;
    const index = field.list === true && typeof rest[0] === 'number' ? rest[0] : 0;
    const inner = descend(node, names, index, scope);
    if (inner === undefined) return undefined;
    // What is there already is not replaced as a whole.
    if (field.fields !== undefined && isLast && names.length > 0 && inner.left.length === 0) return undefined;
    if (inner.left.length > 0 || (field.fields !== undefined && isLast)) {
      const items = itemsOf(String(segment), valueAt(rest, value), fields);
      if (inner.left.length === 0 && items?.some((item) => isWritten(item, inner.block)) === true)
        return undefined;
      const hidden = names.length - inner.left.length;
      return items && { kind: 'missing', block: inner.block, items: unwrapped(items, hidden) };
    }
    node = inner.block;
    if (field.fields === undefined) return attributePosition(node, field, { path: rest, value }, scope);
    fields = field.fields;
    if (field.list === true)
      return positionOf({ block: { ...block, node }, fields, scope }, { path: path.slice(i + 2), value });
  }
  return undefined;
}

/** Whether a block says already what an item would; blocks of a list may be several. */
function isWritten(item: Item, { body }: HclBlock): boolean {
  return item.kind === 'attribute'
    ? body.attributes.some(({ name }) => name === item.name)
    : item.listed !== true && body.blocks.some(({ type }) => type === item.name);
}

/** A part of the nested block that a word tells from the others, or a new one. */
function keyedPosition(
  { block, scope }: Owner,
  { at, key, fields = {} }: Field,
  { path: [word, ...rest], value }: Setting,
): EditPosition | undefined {
  const name = at?.[0];
  if (name === undefined || key === undefined || word === undefined) return undefined;
  const { instances, open } = blocksOf(block.node, name, scope);
  if (open || instances.some((instance) => instance.scope !== scope)) return undefined;
  const standing = instances.find((instance) => {
    const node = attributeOf(instance.block, key);
    return node?.kind === 'literal' && node.value === word;
  });
  if (standing !== undefined)
    return positionOf({ block: { ...block, node: standing.block }, fields, scope }, { path: rest, value });
  const tree = treeOf(valueAt(rest, value));
  const parts = tree && Object.entries(tree).map(([part, own]) => itemsOf(part, own, fields));
  if (parts === undefined || parts.includes(undefined)) return undefined;
  const first: Item = { kind: 'attribute', name: key, value: { kind: 'value', value: word } };
  const items = [first, ...parts.flatMap((own) => own ?? [])];
  return { kind: 'missing', block: block.node, items: [{ kind: 'block', name, items, listed: true }] };
}

/** Goes down nested blocks as far as they are there; undefined where one of them is generated. */
export function descend(
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

/** A value at the end of a path. */
export function valueAt(path: Path, value: EditValue): EditValue {
  return path.reduceRight<EditValue>(
    (inner, segment) => (typeof segment === 'number' ? [inner] : { [segment]: inner }),
    value,
  );
}

function unwrapped(items: readonly Item[], blocks: number): readonly Item[] {
  const [only] = items;
  return blocks === 0 || only?.kind !== 'block' ? items : unwrapped(only.items, blocks - 1);
}

function attributePosition(
  block: HclBlock,
  field: Field,
  { path, value }: Setting,
  scope: Scope,
): EditPosition | undefined {
  const name = field.at!.at(-1)!;
  const standing = attributeOf(block, name);
  if (path.length > 0)
    return field.rename && inStructure(block, { ...field, rename: field.rename }, { path, value }, scope);
  // What is read from another part of the block is to be changed there.
  if (standing === undefined && isReadElsewhere(field, block, scope)) return undefined;
  const written = expressionOf(value, field.words);
  if (written === undefined) return undefined;
  if (standing === undefined)
    return { kind: 'missing', block, items: [{ kind: 'attribute', name, value: written }] };
  if (scope.section.json === true) {
    const isReplaced = standing.kind !== 'object' && isPlain(scope.section.text, standing);
    return isReplaced ? { kind: 'standing', at: standing, value: written } : undefined;
  }
  const node = branchOf(standing, scope);
  // What is written is a choice of the author's, or a mention of something that is decided elsewhere.
  if (node.kind !== 'literal' && node.kind !== 'tuple') return undefined;
  return { kind: 'standing', at: wholeOf(standing, node, written), value: written };
}

/** Where the other branch has the value already, the whole choice: both branches alike are one value. */
function wholeOf(standing: Expression, branch: Expression, { kind, ...written }: NewExpression): Expression {
  if (standing.kind !== 'conditional' || kind !== 'value' || !('value' in written)) return branch;
  const inTrue = standing.whenTrue.start <= branch.start && branch.end <= standing.whenTrue.end;
  const [own, other] = inTrue
    ? [standing.whenTrue, standing.whenFalse]
    : [standing.whenFalse, standing.whenTrue];
  const whole = wholeOf(own, branch, { kind, ...written });
  const isAlike = other.kind === 'literal' && other.value === written.value;
  return whole === own && isAlike ? standing : whole;
}

function isReadElsewhere(field: Field, block: HclBlock, scope: Scope): boolean {
  const { place } = field.read({ block, scope }, []);
  return place.start > block.headerEnd && place.end <= block.end;
}

/** A part of an attribute's structure, where there is a literal to replace; the whole of it where there is none. */
function inStructure(
  block: HclBlock,
  { at, rename }: Field & { readonly rename: (name: string) => string },
  { path, value }: Setting,
  { section: { text, json } }: Scope,
): EditPosition | undefined {
  const name = at!.at(-1)!;
  const standing = attributeOf(block, name);
  if (standing === undefined) {
    const whole = structureOf(valueAt(path, value), rename);
    return whole && { kind: 'missing', block, items: [{ kind: 'attribute', name, value: whole }] };
  }
  let node: Expression | undefined = standing;
  for (const segment of path) {
    if (json === true && node !== undefined && !isPlain(text, node)) return undefined;
    if (typeof segment === 'number') node = node?.kind === 'tuple' ? node.items[segment] : undefined;
    else {
      const entries: readonly ObjectEntry[] = node?.kind === 'object' ? node.entries : [];
      node = entries.find(({ key }) => key.kind === 'literal' && key.value === rename(segment))?.value;
    }
  }
  const written = expressionOf(value);
  if (node?.kind !== 'literal' || written === undefined) return undefined;
  if (json === true && !isPlain(text, node)) return undefined;
  return { kind: 'standing', at: node, value: written };
}

function branchOf(node: Expression, scope: Scope): Expression {
  if (node.kind !== 'conditional') return node;
  // What a call or a values file decides is to be changed there: both branches alike would make no choice of it.
  if (truthOf(node.test, { ...scope, world: new World() }, false) !== undefined) return node;
  const holds = truthOf(node.test, scope);
  return holds === undefined ? node : branchOf(holds ? node.whenTrue : node.whenFalse, scope);
}

/** Whether an expression stands in a JSON text as JSON, and not within a text: `"${[1]}"`. */
export function isPlain(text: string, node: Expression): boolean {
  const first = text[node.start];
  if (node.kind === 'literal') return first !== '"' || !/[$%]\{/.test(text.slice(node.start, node.end));
  return node.kind === 'tuple' ? first === '[' : node.kind === 'object' && first === '{';
}

/** Whether a block stands where it can be edited: in HCL by its own name, in JSON not within a text. */
function isInText({ fromObject, body }: HclBlock, { json, text }: HclSection): boolean {
  return fromObject !== true || (json === true && text[body.start] === '{');
}
