import { World, type EditValue, type Path } from '../../../model/index.ts';
import type { Expression, HclBlock, HclSection, ObjectEntry } from '../../../syntax/hcl/tree.ts';
import type { TextChange } from '../../../text/text-change.ts';
import { blocksOf } from '../blocks.ts';
import type { Field, Fields } from '../fields.ts';
import { attributeOf, type Scope } from '../scope.ts';
import { truthOf } from '../truth.ts';
import { isInText, isPlain, jsonStructure, jsonValue, replaceJson } from './json.ts';
import { itemsOf, renderStructure, renderValue, type Item } from './render.ts';
import type { Target } from './target.ts';

/** A property that is to have a value, by its canonical path. */
export interface Setting {
  readonly path: Path;
  readonly value: EditValue;
}

/** Where a property is written, or the block that it goes into with what is to be written there. */
export type Spot = TextChange | { readonly block: HclBlock; readonly items: readonly Item[] };

/** Where a property of a target is written; undefined where that has no exact text. */
export function spotOf({ block, fields, scope }: Target, path: Path, value: EditValue): Spot | undefined {
  let owner = block.node;
  let table = fields;
  for (const [i, segment] of path.entries()) {
    const field = typeof segment === 'string' && Object.hasOwn(table, segment) ? table[segment] : undefined;
    if (field?.key !== undefined) return keyedSpot(owner, field, path.slice(i + 1), value, { block, scope });
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

/** A part of the nested block that a word tells from the others, or a new one. */
function keyedSpot(
  owner: HclBlock,
  { at, key, fields = {} }: Field,
  [word, ...rest]: Path,
  value: EditValue,
  { block, scope }: Pick<Target, 'block' | 'scope'>,
): Spot | undefined {
  const name = at?.[0];
  if (name === undefined || key === undefined || word === undefined) return undefined;
  const { instances, open } = blocksOf(owner, name, scope);
  if (open || instances.some((instance) => instance.scope !== scope)) return undefined;
  const standing = instances.find((instance) => {
    const node = attributeOf(instance.block, key);
    return node?.kind === 'literal' && node.value === word;
  });
  if (standing !== undefined)
    return spotOf({ block: { ...block, node: standing.block }, fields, scope }, rest, value);
  const parts = Object.entries(wrapped(rest, value)).map(([part, own]) =>
    itemsOf(part, own as EditValue, fields),
  );
  if (parts.includes(undefined)) return undefined;
  const first: Item = { kind: 'attribute', name: key, value: JSON.stringify(word), json: word };
  const items = [first, ...parts.flatMap((own) => own ?? [])];
  return { block: owner, items: [{ kind: 'block', name, items, listed: true }] };
}

function isReadElsewhere(field: Field, block: HclBlock, scope: Scope): boolean {
  if (field.fields !== undefined || attributeOf(block, field.at!.at(-1)!) !== undefined) return false;
  const { place } = field.read({ block, scope }, []);
  return place.start > block.headerEnd && place.end <= block.end;
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
export function wrapped(path: Path, value: EditValue): EditValue {
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
