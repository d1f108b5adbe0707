import type { Range } from '../../text/range.ts';
import { DEEPEST } from './pieces.ts';

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Strings and comments of TypeScript, whether they are closed or not, and brackets. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[()[\]{}]/g;

/** What stands in brackets that stand in too many others; where one is not closed, up to the end of the text. */
export function deepBrackets(text: string): readonly Range[] {
  const found: Range[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const close = PAIRS[token];
    if (close !== undefined) {
      open.push(close);
      if (open.length === DEEPEST) start = index + 1;
    } else if (open.at(-1) === token) {
      if (open.length === DEEPEST && index > start) found.push({ start, end: index });
      open.pop();
    }
  }
  if (open.length >= DEEPEST) found.push({ start, end: text.length });
  return found;
}

/** The text with white space in place of stretches of it. */
export function emptied(text: string, stretches: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of stretches) {
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}
