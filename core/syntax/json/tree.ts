import { createScanner } from 'jsonc-parser';
import type { Entry, Node, Scalar, SyntaxProblem } from '../tree.ts';

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

interface Reader {
  readonly tokens: readonly Token[];
  readonly length: number;
  position: number;
  readonly problems: SyntaxProblem[];
}

export interface JsonTree {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one JSON value; what follows it is a problem. At most one problem is reported. */
export function readValue(text: string): JsonTree {
  const reader = open(text);
  if (reader.tokens.length === 0) return { root: undefined, problems: [] };
  const root = value(reader, 0, 0);
  if (reader.position < reader.tokens.length)
    complain(reader, 'Nothing can follow the end of the JSON value');
  return { root, problems: reader.problems.slice(0, 1) };
}

/** Reads the entries of an object whose braces stand outside the text; closing brackets at its end are not its own. */
export function readEntries(text: string): JsonTree {
  const reader = open(text);
  const entries: Entry[] = [];
  while (reader.position < reader.tokens.length) {
    const token = reader.tokens[reader.position]!;
    if (token.kind === KIND.string) entries.push(entry(reader, 0));
    else reader.position += 1;
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined)
    return { root: undefined, problems: reader.problems.slice(0, 1) };
  const root: Node = { kind: 'mapping', flow: true, entries, ...span(first.key.start, last.value.end) };
  return { root, problems: reader.problems.slice(0, 1) };
}

/** Reads a section's name alone, for a section whose entries are blocks of their own. */
export function readHeader(text: string): JsonTree {
  const reader = open(text);
  const name = reader.tokens.find((token) => token.kind === KIND.string);
  if (name === undefined) return { root: undefined, problems: [] };
  const colon = reader.tokens.find((token) => token.kind === KIND.colon);
  const key = scalar(name, 'double');
  const header: Entry = { key, value: empty(colon?.end ?? key.end) };
  return {
    root: { kind: 'mapping', flow: true, entries: [header], ...span(key.start, header.value.end) },
    problems: [],
  };
}

function open(text: string): Reader {
  const scanner = createScanner(text, true);
  const tokens: Token[] = [];
  const problems: SyntaxProblem[] = [];
  for (let kind = scanner.scan(); kind !== KIND.end; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    tokens.push({
      kind,
      start,
      end,
      text: kind === KIND.string ? scanner.getTokenValue() : text.slice(start, end),
    });
    if (scanner.getTokenError() === UNCLOSED_STRING)
      problems.push({ start, end, message: 'The closing quote is missing' });
  }
  return {
    tokens: tokens[0]?.text === '\uFEFF' ? tokens.slice(1) : tokens,
    length: text.length,
    position: 0,
    problems,
  };
}

function value(reader: Reader, depth: number, behind: number): Node {
  const token = reader.tokens[reader.position];
  if (token === undefined) return missing(reader, behind);
  switch (token.kind) {
    case KIND.openBrace:
      return depth >= DEEPEST ? tooDeep(reader) : object(reader, depth);
    case KIND.openBracket:
      return depth >= DEEPEST ? tooDeep(reader) : array(reader, depth);
    case KIND.string:
      if (reader.tokens[reader.position + 1]?.kind === KIND.colon && depth > 0)
        return missing(reader, behind);
      reader.position += 1;
      return scalar(token, 'double');
    case KIND.number:
    case KIND.true:
    case KIND.false:
    case KIND.null:
      reader.position += 1;
      return scalar(token, 'plain');
    case KIND.unknown:
      complain(reader, 'A text needs quotes');
      reader.position += 1;
      return scalar(token, 'plain');
    default:
      return missing(reader, behind);
  }
}

function object(reader: Reader, depth: number): Node {
  const start = reader.tokens[reader.position++]!.start;
  const entries: Entry[] = [];
  for (;;) {
    const token = reader.tokens[reader.position];
    if (token === undefined) return { kind: 'mapping', flow: true, entries, ...unclosed(reader, start, '}') };
    if (token.kind === KIND.string) {
      entries.push(entry(reader, depth + 1));
      continue;
    }
    if (token.kind === KIND.closeBracket) {
      complain(reader, 'The closing } is missing');
      return { kind: 'mapping', flow: true, entries, ...span(start, token.start) };
    }
    reader.position += 1;
    if (token.kind === KIND.closeBrace)
      return { kind: 'mapping', flow: true, entries, ...span(start, token.end) };
    if (token.kind !== KIND.comma) problem(reader, token, 'A name in quotes is expected here');
  }
}

function entry(reader: Reader, depth: number): Entry {
  const token = reader.tokens[reader.position++]!;
  const key = scalar(token, 'double');
  const colon = reader.tokens[reader.position];
  if (colon?.kind !== KIND.colon) {
    problem(reader, token, `A colon and a value are missing behind "${token.text}"`);
    return { key, value: empty(key.end) };
  }
  reader.position += 1;
  const node = value(reader, Math.max(depth, 1), colon.end);
  const next = reader.tokens[reader.position];
  if (next?.kind === KIND.string) problem(reader, next, 'A comma is missing ahead of this');
  return { key, value: node };
}

function array(reader: Reader, depth: number): Node {
  const start = reader.tokens[reader.position++]!.start;
  const items: Node[] = [];
  for (;;) {
    const token = reader.tokens[reader.position];
    if (token === undefined) return { kind: 'sequence', flow: true, items, ...unclosed(reader, start, ']') };
    if (token.kind === KIND.closeBrace || isKey(reader)) {
      complain(reader, 'The closing ] is missing');
      return { kind: 'sequence', flow: true, items, ...span(start, items.at(-1)?.end ?? start + 1) };
    }
    if (token.kind === KIND.closeBracket) {
      reader.position += 1;
      return { kind: 'sequence', flow: true, items, ...span(start, token.end) };
    }
    if (token.kind === KIND.comma || token.kind === KIND.colon) reader.position += 1;
    else items.push(value(reader, depth + 1, token.start));
  }
}

/** Whether a `"name":` comes next, which no array holds. */
function isKey(reader: Reader): boolean {
  const [token, next] = [reader.tokens[reader.position], reader.tokens[reader.position + 1]];
  return token?.kind === KIND.string && next?.kind === KIND.colon;
}

function tooDeep(reader: Reader): Node {
  const start = reader.tokens[reader.position]!.start;
  complain(reader, `This is nested more than ${DEEPEST} levels deep and is not read`);
  let depth = 0;
  do {
    const kind = reader.tokens[reader.position]!.kind;
    if (kind === KIND.openBrace || kind === KIND.openBracket) depth += 1;
    if (kind === KIND.closeBrace || kind === KIND.closeBracket) depth -= 1;
    reader.position += 1;
  } while (depth > 0 && reader.position < reader.tokens.length);
  return empty(start);
}

function unclosed(reader: Reader, start: number, bracket: string): ReturnType<typeof span> {
  reader.problems.push({ start, end: start + 1, message: `The closing ${bracket} is missing` });
  return span(start, reader.tokens.at(-1)?.end ?? reader.length);
}

function missing(reader: Reader, behind: number): Node {
  reader.problems.push({ start: Math.max(behind - 1, 0), end: behind, message: 'A value is missing here' });
  return empty(behind);
}

function complain(reader: Reader, message: string): void {
  const token = reader.tokens[reader.position];
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
