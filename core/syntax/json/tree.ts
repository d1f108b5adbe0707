import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Entry, Node, Scalar, SyntaxProblem } from '../tree.ts';
import { endOfValue } from './cut.ts';

/** jsonc-parser's `SyntaxKind`, whose constants cannot be imported file by file. */
const KIND = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  unknown: 16,
  end: 17,
} as const;

/** jsonc-parser's `ScanError.UnexpectedEndOfString`. */
const UNCLOSED_STRING = 2;

/** CloudFormation's own limit is far below; what is deeper is not read. */
const DEEPEST = 100;

interface Token {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What of an object is read, by name, and of what stands there; lists are looked through. `true` is all of it. */
export interface Parts {
  readonly [name: string]: Parts | true;
}

interface Reader {
  readonly text: string;
  readonly scanner: JSONScanner;
  /** The token that is read next, and the one behind it; undefined behind the last. */
  token: Token | undefined;
  behind: Token | undefined;
  /** Where the last token that was taken ends; undefined ahead of the first. */
  lastEnd: number | undefined;
  readonly problems: SyntaxProblem[];
  /** Strings that do not end, which are told first. */
  readonly unclosed: SyntaxProblem[];
}

export interface JsonTree {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one JSON value, or `parts` of it alone; what follows it is a problem. At most one problem is reported. */
export function readValue(text: string, parts: Parts | true = true): JsonTree {
  const reader = open(text);
  if (reader.token === undefined) return { root: undefined, problems: [] };
  const root = value(reader, 0, 0, parts);
  if (reader.token !== undefined) complain(reader, 'Nothing can follow the end of the JSON value');
  return { root, problems: problemsOf(reader) };
}

/** Reads the entries of an object whose braces stand outside the text; closing brackets at its end are not its own. */
export function readEntries(text: string): JsonTree {
  const reader = open(text);
  const entries: Entry[] = [];
  while (reader.token !== undefined) {
    if (reader.token.kind === KIND.string) entries.push(entry(reader, 0, true));
    else take(reader);
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return { root: undefined, problems: problemsOf(reader) };
  const root: Node = { kind: 'mapping', flow: true, entries, ...span(first.key.start, last.value.end) };
  return { root, problems: problemsOf(reader) };
}

/** Reads a section's name alone, for a section whose entries are blocks of their own. */
export function readHeader(text: string): JsonTree {
  const reader = open(text);
  let [name, colon]: (Token | undefined)[] = [];
  for (let token = reader.token; token !== undefined; take(reader), token = reader.token) {
    if (token.kind === KIND.string) name ??= token;
    if (token.kind === KIND.colon) colon ??= token;
  }
  if (name === undefined) return { root: undefined, problems: [] };
  const key = scalar(name, 'double');
  const header: Entry = { key, value: empty(colon?.end ?? key.end) };
  return {
    root: { kind: 'mapping', flow: true, entries: [header], ...span(key.start, header.value.end) },
    problems: [],
  };
}

function open(text: string): Reader {
  const scanner = createScanner(text, true);
  const reader: Reader = {
    text,
    scanner,
    token: undefined,
    behind: undefined,
    lastEnd: undefined,
    problems: [],
    unclosed: [],
  };
  look(reader);
  if (reader.token?.text === '\uFEFF') look(reader);
  return reader;
}

/** Scans the next two tokens. */
function look(reader: Reader): void {
  reader.token = reader.behind ?? scan(reader);
  reader.behind = reader.token && scan(reader);
}

/** Goes on behind the next token, and returns it. */
function take(reader: Reader): Token {
  const token = reader.token!;
  reader.lastEnd = token.end;
  reader.token = reader.behind;
  reader.behind = reader.token && scan(reader);
  return token;
}

function scan({ scanner, text, unclosed }: Reader): Token | undefined {
  const kind: number = scanner.scan();
  if (kind === KIND.end) return undefined;
  const start = scanner.getTokenOffset();
  const end = start + scanner.getTokenLength();
  if (scanner.getTokenError() === UNCLOSED_STRING)
    unclosed.push({ start, end, message: 'The closing quote is missing' });
  return { kind, start, end, text: kind === KIND.string ? scanner.getTokenValue() : text.slice(start, end) };
}

/** The first problem; a string that does not end is one wherever it stands. */
function problemsOf(reader: Reader): readonly SyntaxProblem[] {
  while (reader.token !== undefined) take(reader);
  return [...reader.unclosed, ...reader.problems].slice(0, 1);
}

function value(reader: Reader, depth: number, behind: number, parts: Parts | true): Node {
  const { token } = reader;
  if (token === undefined) return missing(reader, behind);
  switch (token.kind) {
    case KIND.openBrace:
      return depth >= DEEPEST ? tooDeep(reader) : object(reader, depth, parts);
    case KIND.openBracket:
      return depth >= DEEPEST ? tooDeep(reader) : array(reader, depth, parts);
    case KIND.string:
      if (reader.behind?.kind === KIND.colon && depth > 0) return missing(reader, behind);
      return scalar(take(reader), 'double');
    case KIND.number:
    case KIND.true:
    case KIND.false:
    case KIND.null:
      return scalar(take(reader), 'plain');
    case KIND.unknown:
      complain(reader, 'A text needs quotes');
      return scalar(take(reader), 'plain');
    default:
      return missing(reader, behind);
  }
}

function object(reader: Reader, depth: number, parts: Parts | true): Node {
  const { start } = take(reader);
  const entries: Entry[] = [];
  for (;;) {
    const { token } = reader;
    if (token === undefined) return { kind: 'mapping', flow: true, entries, ...unclosed(reader, start, '}') };
    if (token.kind === KIND.string) {
      const inner = parts === true ? true : own(parts, token.text);
      if (inner !== undefined || !pass(reader)) entries.push(entry(reader, depth + 1, inner ?? true));
      continue;
    }
    if (token.kind === KIND.closeBracket) {
      complain(reader, 'The closing } is missing');
      return { kind: 'mapping', flow: true, entries, ...span(start, token.start) };
    }
    take(reader);
    if (token.kind === KIND.closeBrace)
      return { kind: 'mapping', flow: true, entries, ...span(start, token.end) };
    if (token.kind !== KIND.comma) problem(reader, token, 'A name in quotes is expected here');
  }
}

function own(parts: Parts, name: string): Parts | true | undefined {
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** Goes on behind an entry that is not read; false, at the same token, where what it says does not end as it should. */
function pass(reader: Reader): boolean {
  const { scanner, text, behind: colon } = reader;
  if (colon?.kind !== KIND.colon) return false;
  const end = endOfValue(text, colon.end);
  if (end === undefined) return false;
  scanner.setPosition(end);
  reader.lastEnd = end;
  reader.behind = undefined;
  look(reader);
  return true;
}

function entry(reader: Reader, depth: number, parts: Parts | true): Entry {
  const token = take(reader);
  const key = scalar(token, 'double');
  const colon = reader.token;
  if (colon?.kind !== KIND.colon) {
    problem(reader, token, `A colon and a value are missing behind "${token.text}"`);
    return { key, value: empty(key.end) };
  }
  take(reader);
  const node = value(reader, Math.max(depth, 1), colon.end, parts);
  const next = reader.token;
  if (next?.kind === KIND.string) problem(reader, next, 'A comma is missing ahead of this');
  return { key, value: node };
}

function array(reader: Reader, depth: number, parts: Parts | true): Node {
  const { start } = take(reader);
  const items: Node[] = [];
  for (;;) {
    const { token } = reader;
    if (token === undefined) return { kind: 'sequence', flow: true, items, ...unclosed(reader, start, ']') };
    if (token.kind === KIND.closeBrace || isKey(reader)) {
      complain(reader, 'The closing ] is missing');
      return { kind: 'sequence', flow: true, items, ...span(start, items.at(-1)?.end ?? start + 1) };
    }
    if (token.kind === KIND.closeBracket) {
      take(reader);
      return { kind: 'sequence', flow: true, items, ...span(start, token.end) };
    }
    if (token.kind === KIND.comma || token.kind === KIND.colon) take(reader);
    else items.push(value(reader, depth + 1, token.start, parts));
  }
}

/** Whether a `"name":` comes next, which no array holds. */
function isKey({ token, behind }: Reader): boolean {
  return token?.kind === KIND.string && behind?.kind === KIND.colon;
}

function tooDeep(reader: Reader): Node {
  const { start } = reader.token!;
  complain(reader, `This is nested more than ${DEEPEST} levels deep and is not read`);
  let depth = 0;
  do {
    const { kind } = take(reader);
    if (kind === KIND.openBrace || kind === KIND.openBracket) depth += 1;
    if (kind === KIND.closeBrace || kind === KIND.closeBracket) depth -= 1;
  } while (depth > 0 && reader.token !== undefined);
  return empty(start);
}

function unclosed(reader: Reader, start: number, bracket: string): ReturnType<typeof span> {
  reader.problems.push({ start, end: start + 1, message: `The closing ${bracket} is missing` });
  return span(start, reader.lastEnd ?? reader.text.length);
}

function missing(reader: Reader, behind: number): Node {
  reader.problems.push({ start: Math.max(behind - 1, 0), end: behind, message: 'A value is missing here' });
  return empty(behind);
}

function complain(reader: Reader, message: string): void {
  const { token } = reader;
  if (token !== undefined) problem(reader, token, message);
}

function problem(reader: Reader, token: Token, message: string): void {
  reader.problems.push({ start: token.start, end: token.end, message });
}

function scalar(token: Token, style: 'double' | 'plain'): Scalar {
  return { kind: 'scalar', text: token.text, style, ...span(token.start, token.end) };
}

function empty(at: number): Scalar {
  return { kind: 'scalar', text: '', style: 'plain', ...span(at, at) };
}

function span(start: number, end: number): Pick<Scalar, 'start' | 'end' | 'contentStart' | 'tag' | 'anchor'> {
  return { start, end, contentStart: start, tag: undefined, anchor: undefined };
}
