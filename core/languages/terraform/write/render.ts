import { Interpolation, Mention, type EditValue, type Literal } from '../../../model/index.ts';
import type { Fields } from '../fields.ts';

/** One line of a body in the making, or a nested block. */
export type Item =
  | { readonly kind: 'attribute'; readonly name: string; readonly value: string }
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
function written(value: Literal, words: Readonly<Record<string, Literal>> = {}): Literal {
  const word = Object.entries(words).find(([, canonical]) => canonical === value)?.[0];
  if (word === undefined) return value;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

function literal(value: Literal): string {
  return typeof value === 'string' ? `"${escaped(value)}"` : String(value);
}

function escaped(text: string): string {
  return text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/([$%])\{/g, '$1$1{');
}

function inserted(expression: string | undefined): string | undefined {
  return expression === undefined ? undefined : `\${${expression}}`;
}

const ATTRIBUTES: Readonly<Record<string, string>> = { Arn: 'arn' };

function mention({ resource, attribute }: Mention): string | undefined {
  if (!/^\w+\.[\w-]+$/.test(resource)) return undefined;
  const name = attribute === undefined ? 'id' : ATTRIBUTES[attribute];
  return name === undefined ? undefined : `${resource}.${name}`;
}

/** The items that say a canonical property; undefined where a part of it has no counterpart. */
export function itemsOf(name: string, value: EditValue, fields: Fields): readonly Item[] | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field?.at === undefined) return undefined;
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
  return name === undefined || text === undefined ? undefined : [{ kind: 'attribute', name, value: text }];
}

function nested(value: EditValue, { at, fields = {}, list }: Fields[string]): readonly Item[] | undefined {
  if (typeof value !== 'object' || value instanceof Mention || value instanceof Interpolation)
    return undefined;
  const members = Array.isArray(value) ? (value as readonly EditValue[]) : [value];
  if (Array.isArray(value) !== (list === true)) return undefined;
  const blocks: Item[] = [];
  for (const member of members) {
    const items: Item[] = [];
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
  const width = Math.max(0, ...attributes.map(({ name }) => name.length));
  for (const { name, value } of attributes) lines.push(`${indent}${name.padEnd(width)} = ${value}`);
  for (const item of items) {
    if (item.kind !== 'block') continue;
    if (lines.length > 0) lines.push('');
    if (item.items.length === 0) lines.push(`${indent}${item.name} {}`);
    else lines.push(`${indent}${item.name} {`, ...layOut(item.items, `${indent}  `), `${indent}}`);
  }
  return lines;
}

/** A structure that Terraform keeps as a JSON text. */
function document(value: EditValue): string | undefined {
  const inner = structure(value, '  ');
  return inner === undefined ? undefined : `jsonencode(${inner})`;
}

function structure(value: EditValue, indent: string): string | undefined {
  if (value instanceof Mention || value instanceof Interpolation || typeof value !== 'object')
    return renderValue(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = (value as readonly EditValue[]).map((item) => structure(item, deeper));
    if (items.includes(undefined)) return undefined;
    const isFlat = items.every((item) => !item!.includes('\n'));
    return isFlat
      ? `[${items.join(', ')}]`
      : `[\n${items.map((item) => `${deeper}${item}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as Readonly<Record<string, EditValue>>);
  const width = Math.max(0, ...entries.map(([name]) => keyOf(name).length));
  const lines = entries.map(([name, part]) => {
    const text = structure(part, deeper);
    return text === undefined ? undefined : `${deeper}${keyOf(name).padEnd(width)} = ${text}`;
  });
  return lines.includes(undefined) ? undefined : `{\n${lines.join('\n')}\n${indent}}`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}
