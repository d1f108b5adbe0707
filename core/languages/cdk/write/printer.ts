import type { Literal } from '../../../model/index.ts';
import type { Program } from '../../../syntax/program/tree.ts';
import type { NewExpression } from './expression.ts';

/** Longer lines are broken. */
const WIDTH = 110;

/** The text of an expression that begins at a column of a line with that indentation; on one line where it fits there. */
export function printed(
  expression: NewExpression,
  indent: string,
  program: Program,
  column = indent.length,
): string {
  const flat = onOneLine(expression, program);
  if (expression.kind === 'literal' || expression.kind === 'code') return flat;
  if (column + flat.length <= WIDTH - 2 || program.syntax === 'python') return flat;
  const inner = `${indent}  `;
  const lines =
    expression.kind === 'list'
      ? expression.items.map((item) => printed(item, inner, program))
      : [...expression.entries].map(([name, value]) => printedEntry(name, value, inner, program, false));
  const eol = endOfLine(program);
  const [open, close] = expression.kind === 'list' ? '[]' : '{}';
  return `${open}${lines.map((line) => `${eol}${inner}${line},`).join('')}${eol}${indent}${close}`;
}

/** A property with its value. */
export function printedEntry(
  name: string,
  value: NewExpression,
  indent: string,
  program: Program,
  isKeyword: boolean,
): string {
  if (program.syntax === 'python') {
    const text = onOneLine(value, program);
    return isKeyword ? `${name}=${text}` : `"${name}": ${text}`;
  }
  const key = keyText(name);
  return `${key}: ${printed(value, indent, program, indent.length + key.length + 2)}`;
}

/** A literal in the program's way of quoting. */
export function printedLiteral(value: Literal, { text, syntax }: Program): string {
  if (typeof value === 'string') {
    const quote = (text.match(/'/g)?.length ?? 0) >= (text.match(/"/g)?.length ?? 0) ? "'" : '"';
    return /['"\\\n]/.test(value) ? JSON.stringify(value) : `${quote}${value}${quote}`;
  }
  if (typeof value === 'boolean' && syntax === 'python') return value ? 'True' : 'False';
  return String(value);
}

/** How the program ends its lines. */
export function endOfLine({ text }: Program): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function onOneLine(expression: NewExpression, program: Program): string {
  switch (expression.kind) {
    case 'literal':
      return printedLiteral(expression.value, program);
    case 'code':
      return expression.text;
    case 'list':
      return `[${expression.items.map((item) => onOneLine(item, program)).join(', ')}]`;
    case 'object': {
      const entries = [...expression.entries].map(
        ([name, value]) => `${keyText(name)}: ${onOneLine(value, program)}`,
      );
      return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
  }
}

function keyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name.replace(/[\\']/g, '\\$&')}'`;
}
