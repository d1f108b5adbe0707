import { Interpolation, Mention, type EditValue } from '../../../model/index.ts';
import type { Tree } from '../../set-at-path.ts';
import { referenceTo, type Item, type NewBlock, type NewExpression } from './items.ts';

/** The text of a block. */
export function printBlock({ type, labels, items }: NewBlock, eol: string): string {
  const head = `${[type, ...labels.map((label) => `"${label}"`)].join(' ')} {`;
  return items.length === 0 ? `${head}}` : [head, ...printBody(items, '  '), '}'].join(eol);
}

/** The lines of a body, aligned as `terraform fmt` does; blocks and what stands apart come behind the other attributes. */
export function printBody(items: readonly Item[], indent: string): string[] {
  const attributes = items.filter((item) => item.kind === 'attribute');
  const near = attributes.filter(({ apart }) => apart !== true);
  const lines = printAttributes(near, indent);
  for (const item of items) {
    if (item.kind === 'attribute' && item.apart !== true) continue;
    if (lines.length > 0) lines.push('');
    if (item.kind === 'attribute') lines.push(...printAttributes([item], indent));
    else if (item.items.length === 0) lines.push(`${indent}${item.name} {}`);
    else lines.push(`${indent}${item.name} {`, ...printBody(item.items, `${indent}  `), `${indent}}`);
  }
  return lines;
}

type Attribute = Extract<Item, { kind: 'attribute' }>;

function printAttributes(attributes: readonly Attribute[], indent: string): string[] {
  const entries = attributes.map(({ name, value }) => [name, printExpression(value)] as const);
  return alignedLines(entries).flatMap((line) => line.split('\n').map((part) => indent + part));
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

/** The text of an expression. */
export function printExpression(expression: NewExpression): string {
  if (expression.kind === 'code') return expression.text;
  const text = printValue(expression.value);
  return expression.kind === 'document' ? `jsonencode(${text})` : text;
}

/** The text of a value whose mentions have names; one whose mentions have none is written nowhere. */
export function printValue(value: EditValue): string {
  if (value instanceof Mention) return referenceTo(value)!;
  if (value instanceof Interpolation) {
    const parts = value.parts.map((part) =>
      typeof part === 'string' ? escaped(part) : `\${${referenceTo(part as Mention)!}}`,
    );
    return `"${parts.join('')}"`;
  }
  if (typeof value === 'string') return `"${escaped(value)}"`;
  if (Array.isArray(value)) return printList((value as readonly EditValue[]).map(printValue));
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value as Tree).map(
    ([name, part]) => [keyOf(name), printValue(part)] as const,
  );
  const lines = alignedLines(entries);
  return lines.length === 0 ? '{}' : `{\n${lines.map(deeper).join('\n')}\n}`;
}

function printList(items: readonly string[]): string {
  const isFlat = items.every((item) => !item.includes('\n'));
  return isFlat ? `[${items.join(', ')}]` : `[\n${items.map(deeper).join(',\n')}\n]`;
}

function deeper(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}

function escaped(text: string): string {
  return escapedTemplate(text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n'));
}

/** A text in which nothing is put in. */
export function escapedTemplate(text: string): string {
  return text.replace(/([$%])\{/g, '$1$1{');
}
