import type { Range } from '../../text/range.ts';
import { DEEPEST } from './pieces.ts';

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What of a language may hold brackets that are none, and brackets. */
export interface Tokens {
  readonly pattern: RegExp;
  /** A word that stands ahead of what it is about, and ahead of which it may stand again. */
  readonly prefix?: string;
}

/** Strings and comments, whether they are closed or not, and brackets. */
export const TYPESCRIPT: Tokens = {
  pattern: /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[()[\]{}]/g,
};

/** The same of Python, and `not`: its parser keeps what `not` may begin, and as often as it stands there. */
export const PYTHON: Tokens = {
  pattern:
    /"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|#[^\n]*|[()[\]{}]|\bnot\b(?:[\s\\]+not\b)*/g,
  prefix: 'not',
};

/**
 * What stands in brackets that stand in too many others; where one is not closed, up to the end of the text. So does what stands
 * behind too many prefixes, but for the last of them.
 */
export function deepBrackets(text: string, { pattern, prefix }: Tokens): readonly Range[] {
  const found: Range[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: token, index } of text.matchAll(pattern)) {
    const close = PAIRS[token];
    if (close !== undefined) {
      open.push(close);
      if (open.length === DEEPEST) start = index + 1;
    } else if (open.at(-1) === token) {
      if (open.length === DEEPEST && index > start) found.push({ start, end: index });
      open.pop();
    } else if (prefix !== undefined && open.length < DEEPEST && token.startsWith(prefix)) {
      const run = manyTimes(token, prefix);
      if (run !== undefined) found.push({ start: index + run, end: index + token.length });
    }
  }
  if (open.length >= DEEPEST) found.push({ start, end: text.length });
  return found;
}

/** Where more of a word stand than are read; undefined where there are no more. */
function manyTimes(run: string, word: string): number | undefined {
  let at = 0;
  for (let i = 0; i <= DEEPEST; i++) {
    at = run.indexOf(word, at) + word.length;
    if (at < word.length) return undefined;
  }
  return at < run.length ? at : undefined;
}

/** Whether a text may have what is too deep: brackets are counted wherever they stand. */
export function mayBeDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++)
    switch (text.charCodeAt(i)) {
      case 0x28:
      case 0x5b:
      case 0x7b:
        if (++depth >= DEEPEST) return true;
        break;
      case 0x29:
      case 0x5d:
      case 0x7d:
        if (depth > 0) depth--;
    }
  return false;
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
