import { Interpolation, Mention, type EditValue, type Literal } from '../../../model/index.ts';
import type { Fields } from '../fields.ts';
import { jsonDocument, jsonValue } from './json.ts';

/** One line of a body in the making, or a nested block. */
export type Item =
  | {
      readonly kind: 'attribute';
      readonly name: string;
      /** As an expression. */
      readonly value: string;
      /** As a value of Terraform's JSON. */
      readonly json: unknown;
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

/** An expression of Terraform's for a value; undefined for one that it cannot say. */
export function renderValue(value: EditValue, words?: Readonly<Record<string, Literal>>): string | undefined {
  if (value instanceof Mention) return mention(value);
  if (value instanceof Interpolation) {
    const parts = value.parts.map((part) =>
      typeof part === 'string'
        ? escaped(part)
        : part instanceof Mention
          ? inserted(mention(part))
          : undefined,
    );
    return parts.includes(undefined) ? undefined : `"${parts.join('')}"`;
  }
  if (Array.isArray(value)) {
    const items = (value as readonly EditValue[]).map((item) => renderValue(item, words));
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (typeof value === 'object') return undefined;
  return literal(written(value, words));
}

/** The literal in Terraform's words. */
export function written(value: Literal, words: Readonly<Record<string, Literal>> = {}): Literal {
  const word = Object.entries(words).find(([, canonical]) => canonical === value)?.[0];
  if (word === undefined) return value;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

function literal(value: Literal): string {
  return typeof value === 'string' ? `"${escaped(value)}"` : String(value);
}

function escaped(text: string): string {
  return escapedTemplate(text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n'));
}

/** A text in which nothing is put in. */
export function escapedTemplate(text: string): string {
  return text.replace(/([$%])\{/g, '$1$1{');
}

function inserted(expression: string | undefined): string | undefined {
  return expression === undefined ? undefined : `\${${expression}}`;
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
export function mention({ resource, attribute }: Mention): string | undefined {
  if (!/^(?:data\.)?\w+\.[\w-]+$/.test(resource)) return undefined;
  if (resource.startsWith('var.')) return resource;
  const name = attribute === undefined ? 'id' : ATTRIBUTES[attribute];
  return name === undefined ? undefined : `${resource}.${name}`;
}

/** The items that say a canonical property; undefined where a part of it has no counterpart. */
export function itemsOf(name: string, value: EditValue, fields: Fields): readonly Item[] | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field?.implied !== undefined && field.implied === value) return [];
  if (field?.at === undefined || field.key !== undefined) return undefined;
  const inner =
    field.fields === undefined ? scalar(field.at.at(-1), value, field.words) : nested(value, field);
  if (inner === undefined) return undefined;
  const around = field.fields === undefined ? field.at.slice(0, -1) : [];
  return around.reduceRight<readonly Item[]>(
    (items, block) => [{ kind: 'block', name: block, items }],
    inner,
  );
}

function scalar(
  name: string | undefined,
  value: EditValue,
  words: Readonly<Record<string, Literal>> | undefined,
): readonly Item[] | undefined {
  const text = renderValue(value, words) ?? document(value);
  const json = jsonValue(value, words) ?? jsonDocument(value);
  return name === undefined || text === undefined
    ? undefined
    : [{ kind: 'attribute', name, value: text, json }];
}

function nested(
  value: EditValue,
  { at, fields = {}, list, beside = [] }: Fields[string],
): readonly Item[] | undefined {
  if (typeof value !== 'object' || value instanceof Mention || value instanceof Interpolation)
    return undefined;
  const members = Array.isArray(value) ? (value as readonly EditValue[]) : [value];
  if (Array.isArray(value) !== (list === true)) return undefined;
  // Where a list is the block itself, there is one member.
  if (list === true && at?.length === 0 && members.length !== 1) return undefined;
  const blocks: Item[] = [];
  for (const member of members) {
    const items: Item[] = beside.map((name) => ({ kind: 'block', name, items: [] }));
    for (const [name, part] of Object.entries(member as Readonly<Record<string, EditValue>>)) {
      const own = itemsOf(name, part, fields);
      if (own === undefined) return undefined;
      items.push(...own);
    }
    const wrapped = (at ?? []).reduceRight<readonly Item[]>(
      (inner, name) => [{ kind: 'block', name, items: inner, listed: list }],
      items,
    );
    blocks.push(...wrapped);
  }
  return blocks;
}

/** The lines of a body, aligned as `terraform fmt` does. */
export function layOut(items: readonly Item[], indent: string): string[] {
  const lines: string[] = [];
  const attributes = items.filter((item) => item.kind === 'attribute');
  for (const line of alignedLines(attributes.map(({ name, value }) => [name, value])))
    lines.push(...line.split('\n').map((part) => indent + part));
  for (const item of items) {
    if (item.kind !== 'block') continue;
    if (lines.length > 0) lines.push('');
    if (item.items.length === 0) lines.push(`${indent}${item.name} {}`);
    else lines.push(`${indent}${item.name} {`, ...layOut(item.items, `${indent}  `), `${indent}}`);
  }
  return lines;
}

/** `name = value`, with one column of `=` for each run of entries on one line. */
function alignedLines(entries: readonly (readonly [name: string, value: string])[]): string[] {
  return entries.map(([name, value], i) => {
    let width = name.length;
    if (!value.includes('\n')) {
      for (const step of [-1, 1]) {
        for (let j = i + step; entries[j] !== undefined && !entries[j]![1].includes('\n'); j += step)
          width = Math.max(width, entries[j]![0].length);
      }
    }
    return `${name.padEnd(width)} = ${value}`;
  });
}

/** A structure that Terraform keeps as a JSON text. */
function document(value: EditValue): string | undefined {
  const inner = renderStructure(value);
  return inner === undefined ? undefined : `jsonencode(${inner})`;
}

/** A structure as an expression; `rename` says how its names are written. */
export function renderStructure(
  value: EditValue,
  rename: (name: string) => string = (name) => name,
): string | undefined {
  if (value instanceof Mention || value instanceof Interpolation || typeof value !== 'object')
    return renderValue(value);
  if (Array.isArray(value)) {
    const items = (value as readonly EditValue[]).map((item) => renderStructure(item, rename));
    if (items.includes(undefined)) return undefined;
    const isFlat = items.every((item) => !item!.includes('\n'));
    return isFlat ? `[${items.join(', ')}]` : `[\n${items.map((item) => deeper(item!)).join(',\n')}\n]`;
  }
  const entries = Object.entries(value as Readonly<Record<string, EditValue>>);
  const texts = entries.map(([name, part]) => [keyOf(rename(name)), renderStructure(part, rename)] as const);
  if (texts.some(([, text]) => text === undefined)) return undefined;
  const lines = alignedLines(texts as readonly (readonly [string, string])[]);
  return lines.length === 0 ? '{}' : `{\n${lines.map(deeper).join('\n')}\n}`;
}

function deeper(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}

/** Items that go into one new block are one block. */
export function mergedItems(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const at = result.findIndex(
      (other) =>
        other.kind === 'block' && item.kind === 'block' && other.name === item.name && item.listed !== true,
    );
    const other = result[at];
    if (other?.kind === 'block' && item.kind === 'block')
      result[at] = { ...other, items: mergedItems([...other.items, ...item.items]) };
    else result.push(item);
  }
  return result;
}
