import { Interpolation, Mention, type EditValue, type Literal } from '../../../model/index.ts';
import { joined, treeOf } from '../../set-at-path.ts';
import type { Field, Fields } from '../fields.ts';

/** An expression that is to be written, in Terraform's words; `document` is a structure that Terraform keeps as a JSON text. */
export type NewExpression =
  | { readonly kind: 'value' | 'document'; readonly value: EditValue }
  | { readonly kind: 'code'; readonly text: string };

/** An attribute or a nested block that a body is to get. */
export type Item =
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly value: NewExpression;
      /** Whether a blank line stands ahead of it. */
      readonly apart?: boolean;
    }
  | {
      readonly kind: 'block';
      readonly name: string;
      readonly items: readonly Item[];
      /** Whether another block of the name is another member of a list. */
      readonly listed?: boolean;
    };

/** A block that a file is to get. */
export interface NewBlock {
  readonly type: 'resource' | 'data' | 'variable';
  readonly labels: readonly string[];
  readonly items: readonly Item[];
}

/** The items that say a canonical property; undefined where a part of it has no counterpart. */
export function itemsOf(name: string, value: EditValue, fields: Fields): readonly Item[] | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field?.implied !== undefined && field.implied === value) return [];
  if (field?.at === undefined || field.key !== undefined) return undefined;
  if (field.fields !== undefined) return blocksOfValue(value, field);
  const attribute = field.at.at(-1);
  const expression = expressionOf(value, field.words) ?? documentOf(value);
  if (attribute === undefined || expression === undefined) return undefined;
  return within(field.at.slice(0, -1), [{ kind: 'attribute', name: attribute, value: expression }]);
}

/** Items within nested blocks, outermost first. */
function within(names: readonly string[], items: readonly Item[], listed?: boolean): readonly Item[] {
  return names.reduceRight((inner, name) => [{ kind: 'block', name, items: inner, listed }], items);
}

function blocksOfValue(
  value: EditValue,
  { at = [], fields = {}, list, beside = [] }: Field,
): readonly Item[] | undefined {
  const members = Array.isArray(value) ? (value as readonly EditValue[]) : [value];
  if (Array.isArray(value) !== (list === true)) return undefined;
  // Where a list is the block itself, there is one member.
  if (list === true && at.length === 0 && members.length !== 1) return undefined;
  const blocks: Item[] = [];
  for (const member of members) {
    const tree = treeOf(member);
    if (tree === undefined) return undefined;
    const items: Item[] = beside.map((name) => ({ kind: 'block', name, items: [] }));
    for (const [name, part] of Object.entries(tree)) {
      const own = itemsOf(name, part, fields);
      if (own === undefined) return undefined;
      items.push(...own);
    }
    blocks.push(...within(at, items, list));
  }
  return blocks;
}

/** A literal, a list of them or a mention, as an expression; undefined where a structure or something without a name is in it. */
export function expressionOf(
  value: EditValue,
  words: Readonly<Record<string, Literal>> = {},
): NewExpression | undefined {
  return hasStructure(value) || !isNamed(value) ? undefined : { kind: 'value', value: inWords(value, words) };
}

/** A value of any structure as an expression; `rename` says how its names are written. */
export function structureOf(value: EditValue, rename: (name: string) => string): NewExpression | undefined {
  return isNamed(value) ? { kind: 'value', value: withNames(value, rename) } : undefined;
}

function documentOf(value: EditValue): NewExpression | undefined {
  return isNamed(value) ? { kind: 'document', value } : undefined;
}

function hasStructure(value: EditValue): boolean {
  return Array.isArray(value)
    ? (value as readonly EditValue[]).some(hasStructure)
    : treeOf(value) !== undefined;
}

/** Whether everything that a value mentions has a name in Terraform. */
function isNamed(value: EditValue): boolean {
  if (value instanceof Mention) return referenceTo(value) !== undefined;
  if (value instanceof Interpolation)
    return value.parts.every(
      (part) => typeof part === 'string' || (part instanceof Mention && isNamed(part)),
    );
  if (Array.isArray(value)) return (value as readonly EditValue[]).every(isNamed);
  return Object.values(treeOf(value) ?? {}).every(isNamed);
}

function inWords(value: EditValue, words: Readonly<Record<string, Literal>>): EditValue {
  if (Array.isArray(value)) return (value as readonly EditValue[]).map((item) => inWords(item, words));
  const word = Object.entries(words).find(([, canonical]) => canonical === value)?.[0];
  if (word === undefined) return value;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

function withNames(value: EditValue, rename: (name: string) => string): EditValue {
  if (Array.isArray(value)) return (value as readonly EditValue[]).map((item) => withNames(item, rename));
  const tree = treeOf(value);
  if (tree === undefined) return value;
  return Object.fromEntries(
    Object.entries(tree).map(([name, part]) => [rename(name), withNames(part, rename)]),
  );
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  Arn: 'arn',
  Id: 'id',
  AccountId: 'account_id',
  Partition: 'partition',
  AllocationId: 'allocation_id',
  CidrBlock: 'cidr_block',
  DBClusterArn: 'arn',
  DBInstanceArn: 'arn',
  GroupId: 'id',
};

/** An expression that mentions a resource, or undefined where it has no name here. */
export function referenceTo({ resource, attribute }: Mention): string | undefined {
  if (!/^(?:data\.)?\w+\.[\w-]+$/.test(resource)) return undefined;
  if (resource.startsWith('var.')) return resource;
  const name = attribute === undefined ? 'id' : ATTRIBUTES[attribute];
  return name === undefined ? undefined : `${resource}.${name}`;
}

/** Items of one name as one: what goes into one new block or structure is put together; undefined where two say different things. */
export function mergedItems(items: readonly Item[]): readonly Item[] | undefined {
  const result: Item[] = [];
  for (const item of items) {
    const at = result.findIndex((other) => isOne(other, item));
    if (at < 0) result.push(item);
    else {
      const both = merged(result[at]!, item);
      if (both === undefined) return undefined;
      result[at] = both;
    }
  }
  return result;
}

function isOne(item: Item, other: Item): boolean {
  if (item.kind !== other.kind || item.name !== other.name) return false;
  return other.kind === 'attribute' || other.listed !== true;
}

function merged(item: Item, other: Item): Item | undefined {
  if (item.kind === 'block' && other.kind === 'block') {
    const items = mergedItems([...item.items, ...other.items]);
    return items && { ...item, items };
  }
  if (item.kind !== 'attribute' || other.kind !== 'attribute') return undefined;
  const [first, second] = [item.value, other.value];
  if (first.kind === 'code' && second.kind === 'code') return first.text === second.text ? item : undefined;
  if (first.kind === 'code' || second.kind === 'code') return undefined;
  const value = joined(first.value, second.value);
  return value === undefined || first.kind !== second.kind
    ? undefined
    : { ...item, value: { ...first, value } };
}
