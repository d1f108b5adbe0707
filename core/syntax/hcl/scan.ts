import type { SyntaxProblem } from '../tree.ts';

/** A position in a text, and what went wrong on the way there. */
export interface Scanner {
  readonly text: string;
  readonly lines: Lines;
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
      const close = scanner.lines.endOfComment(scanner.at);
      if (close < 0) problem(scanner, scanner.at, scanner.at + 2, 'This comment is not closed.');
      scanner.at = close < 0 ? text.length : close + 2;
    } else return;
  }
}

/** What is found further on in a text, which is looked for once however often something asks for it. */
export class Lines {
  readonly text: string;
  private byMarker: ReadonlyMap<string, readonly number[]> | undefined;
  private lastComment: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the comment that begins at an offset is closed; -1 where nothing does. */
  endOfComment(start: number): number {
    this.lastComment ??= this.text.lastIndexOf('*/');
    return start + 2 > this.lastComment ? -1 : this.text.indexOf('*/', start + 2);
  }

  /** The start of the first line from an offset on that holds a word and nothing else. */
  ofWord(word: string, from: number): number | undefined {
    this.byMarker ??= wordsAlone(this.text);
    const starts = this.byMarker.get(word) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return starts[low];
  }
}

/** The starts of the lines that hold one word, by the word. */
function wordsAlone(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    const word = text.slice(start, end).trim();
    if (word !== '' && !/\s/.test(word)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [start]);
      else known.push(start);
    }
    start = end + 1;
  }
  return found;
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
export function heredocAt(lines: Lines, start: number): Heredoc | undefined {
  return heredocWithin(lines, start, { limit: start + FURTHEST, depth: 0 });
}

interface Heredoc {
  readonly indented: boolean;
  readonly content: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** How far heredocs within heredocs are followed: to which offset, and in how many this one is. */
interface Within {
  readonly limit: number;
  readonly depth: number;
}

function heredocWithin(lines: Lines, start: number, within: Within): Heredoc | undefined {
  const { text } = lines;
  HEREDOC.lastIndex = start;
  const header = HEREDOC.exec(text);
  if (header === null) return undefined;
  const content = start + header[0].length;
  const contentEnd = contentEndOf(lines, header[2]!, content, within);
  if (contentEnd === undefined) return undefined;
  const last = text.slice(contentEnd, lineEnd(text, contentEnd)).trimEnd();
  return { indented: header[1] === '-', content, contentEnd, end: contentEnd + last.length };
}

const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

/** How many characters of a heredoc that has others within `${}` are followed, and how many within one another. */
const FURTHEST = 20_000;
const MOST_WITHIN = 50;

/** The start of the line that ends a heredoc: the first that holds its word, and is in nothing that `${}` holds. */
function contentEndOf(
  lines: Lines,
  word: string,
  content: number,
  { limit, depth }: Within,
): number | undefined {
  const { text } = lines;
  const first = lines.ofWord(word, content);
  const inner = text.indexOf('<<', content);
  if (first === undefined || inner < 0 || inner > first || depth === MOST_WITHIN) return first;
  // How many braces are open in the heredoc, and in each text within them.
  const open = [0];
  for (let at = content; at < Math.min(text.length, limit); at++) {
    const char = text[at];
    const braces = open.at(-1)!;
    if (open.length === 1 && braces === 0 && (at === content || text[at - 1] === '\n'))
      if (lines.ofWord(word, at) === at) return at;
    if (opensInsertion(text, at)) {
      open[open.length - 1] = braces + 1;
      at++;
    } else if (braces === 0) {
      if (open.length > 1 && char === '\\') at++;
      else if (open.length > 1 && char === '"') open.pop();
    } else if (char === '"') open.push(0);
    else if (char === '{') open[open.length - 1] = braces + 1;
    else if (char === '}') open[open.length - 1] = braces - 1;
    else if (char === '<' && text[at + 1] === '<')
      at = heredocWithin(lines, at, { limit, depth: depth + 1 })?.end ?? at;
  }
  return first;
}

/** Whether `${` or `%{` stands at an offset, and is not escaped by a sign ahead of it. */
function opensInsertion(text: string, at: number): boolean {
  const char = text[at];
  return (char === '$' || char === '%') && text[at + 1] === '{' && text[at - 1] !== char;
}
