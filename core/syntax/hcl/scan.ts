import type { SyntaxProblem } from '../tree.ts';

/** A position in a text, and what went wrong on the way there. */
export interface Scanner {
  readonly text: string;
  at: number;
  /** How many brackets are open: within them line ends mean nothing. */
  nested: number;
  /** How deep expressions are nested; what is deeper is missing. */
  depth: number;
  readonly problems: SyntaxProblem[];
}

export const DEEPEST = 100;

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** Goes behind white space and comments; behind line ends too where brackets are open or it is asked for. */
export function skipSpace(scanner: Scanner, lines = scanner.nested > 0): void {
  const { text } = scanner;
  for (;;) {
    const char = text[scanner.at];
    if (char === ' ' || char === '\t' || char === '\r' || char === '\uFEFF') scanner.at++;
    else if (char === '\n' && lines) scanner.at++;
    else if (char === '#' || (char === '/' && text[scanner.at + 1] === '/'))
      scanner.at = lineEnd(text, scanner.at);
    else if (char === '/' && text[scanner.at + 1] === '*') {
      const close = text.indexOf('*/', scanner.at + 2);
      if (close < 0) problem(scanner, scanner.at, scanner.at + 2, 'This comment is not closed.');
      scanner.at = close < 0 ? text.length : close + 2;
    } else return;
  }
}

/** The offset of the line's end, ahead of its line feed. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** The identifier at the position, which goes behind it; undefined where there is none. */
export function takeIdentifier(scanner: Scanner): string | undefined {
  IDENTIFIER.lastIndex = scanner.at;
  const found = IDENTIFIER.exec(scanner.text)?.[0];
  if (found !== undefined) scanner.at += found.length;
  return found;
}

/** Goes behind the text if it stands here. */
export function take(scanner: Scanner, text: string): boolean {
  if (!scanner.text.startsWith(text, scanner.at)) return false;
  scanner.at += text.length;
  return true;
}

export function problem(scanner: Scanner, start: number, end: number, message: string): void {
  scanner.problems.push({ start, end: Math.max(end, start), message });
}

/** The heredoc that begins at the offset (`<<EOT`, `<<-EOT`): where its lines and what is behind it start. */
export function heredocAt(
  text: string,
  start: number,
):
  | {
      readonly indented: boolean;
      readonly content: number;
      readonly contentEnd: number;
      readonly end: number;
    }
  | undefined {
  HEREDOC.lastIndex = start;
  const header = HEREDOC.exec(text);
  if (header === null) return undefined;
  const content = start + header[0].length;
  const marker = header[2]!;
  for (let at = content; at <= text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end).trimEnd();
    if (line.trimStart() === marker)
      return { indented: header[1] === '-', content, contentEnd: at, end: at + line.length };
    if (end >= text.length) return undefined;
    at = end + 1;
  }
  return undefined;
}

const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
