import type { Program } from '../../syntax/program/tree.ts';
import type { Written } from './codes.ts';

/** Longer lines are broken. */
const WIDTH = 110;

/** The text of an expression that begins at a column of a line with that indentation; on one line where it fits there. */
export function laidOut(code: Written, indent: string, program: Program, column = indent.length): string {
  const flat = onOneLine(code, program);
  const isShort = column + flat.length <= WIDTH - 2;
  if (code.kind === 'text' || isShort || program.syntax === 'python') return flat;
  const inner = `${indent}  `;
  const lines =
    code.kind === 'list'
      ? code.items.map((item) => laidOut(item, inner, program))
      : [...code.entries].map(([name, value]) => entryText(name, value, inner, program, false));
  const eol = program.text.includes('\r\n') ? '\r\n' : '\n';
  const [open, close] = code.kind === 'list' ? '[]' : '{}';
  return `${open}${lines.map((line) => `${eol}${inner}${line},`).join('')}${eol}${indent}${close}`;
}

/** A property with its value. */
export function entryText(
  name: string,
  value: Written,
  indent: string,
  program: Program,
  isKeyword: boolean,
): string {
  if (program.syntax === 'python') {
    const text = onOneLine(value, program);
    return isKeyword ? `${name}=${text}` : `"${name}": ${text}`;
  }
  const key = keyText(name);
  return `${key}: ${laidOut(value, indent, program, indent.length + key.length + 2)}`;
}

function onOneLine(code: Written, program: Program): string {
  if (code.kind === 'text') return code.text;
  if (code.kind === 'list') return `[${code.items.map((item) => onOneLine(item, program)).join(', ')}]`;
  const entries = [...code.entries].map(([name, value]) => `${keyText(name)}: ${onOneLine(value, program)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function keyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name.replace(/[\\']/g, '\\$&')}'`;
}
