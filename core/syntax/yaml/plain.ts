import type { Entry, Mapping, Node, Scalar, ScalarStyle } from '../tree.ts';
import type { BlockTree } from './tree.ts';

/**
 * The tree of a block in the plain style that nearly all of a template is written in: one entry or item a line, scalars,
 * short tags, and flow collections that end on their line. Undefined for everything else, and for everything
 * that may be an error: js-yaml reads that. What is read here equals what js-yaml's events give, in a third of the time.
 */
export function readPlainBlock(text: string): BlockTree | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const reader: Reader = { text, at: 0, indent: -1 };
  nextLine(reader, 0);
  if (reader.indent < 0) return { root: undefined, anchored: false };
  const root = blockNode(reader, 0);
  return root === undefined || reader.indent >= 0 ? undefined : { root, anchored: false };
}

/** Tabs, carriage returns, what is not printable, surrogates; lines that begin or end a document. */
const UNUSUAL = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff]|^(?:---|\.\.\.|%)/m;

const DEEPEST = 40;
const LONGEST_KEY = 1000;

interface Reader {
  readonly text: string;
  /** The first character of the line's content. */
  at: number;
  /** The column of `at`; -1 behind the last line. */
  indent: number;
}

/** Goes to the first line with content at or behind the offset of a line's start. */
function nextLine(reader: Reader, from: number): void {
  const { text } = reader;
  for (let start = from; start < text.length; ) {
    let at = start;
    while (text.charCodeAt(at) === SPACE) at++;
    const char = text.charCodeAt(at);
    if (at < text.length && char !== NEWLINE && char !== HASH) {
      reader.at = at;
      reader.indent = at - start;
      return;
    }
    const end = text.indexOf('\n', at);
    if (end < 0) break;
    start = end + 1;
  }
  reader.at = text.length;
  reader.indent = -1;
}

const SPACE = 32;
const NEWLINE = 10;
const HASH = 35;
const COMMA = 44;
const DASH = 45;
const COLON = 58;

/** A mapping or a sequence at the reader's line; undefined for anything else. */
function blockNode(reader: Reader, depth: number): Node | undefined {
  if (depth > DEEPEST) return undefined;
  return isDash(reader.text, reader.at) ? blockSequence(reader, depth) : blockMapping(reader, depth);
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && isSpaceOrEnd(text, at + 1);
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === SPACE || text.charCodeAt(at) === NEWLINE;
}

function blockMapping(reader: Reader, depth: number): Mapping | undefined {
  const { at: start, indent, text } = reader;
  const entries: Entry[] = [];
  while (reader.indent === indent) {
    const key = keyAt(text, reader.at, LINE);
    if (key === undefined) return undefined;
    const value = blockValue(reader, key.end + 1, indent, depth, true);
    if (value === undefined) return undefined;
    entries.push({ key, value });
  }
  if (reader.indent > indent) return undefined;
  const last = entries.at(-1)!;
  const end = Math.max(last.value.end, last.key.end);
  return { kind: 'mapping', ...untagged(start), end, flow: false, entries };
}

function blockSequence(reader: Reader, depth: number): Node | undefined {
  const { at: start, indent, text } = reader;
  const items: Node[] = [];
  while (reader.indent === indent && isDash(text, reader.at)) {
    const item = blockValue(reader, reader.at + 1, indent, depth, false);
    if (item === undefined) return undefined;
    items.push(item);
  }
  if (reader.indent > indent) return undefined;
  return { kind: 'sequence', ...untagged(start), end: items.at(-1)!.end, flow: false, items };
}

/** What stands behind a key's colon or an item's dash, on its line or below it; the reader goes behind it. */
function blockValue(
  reader: Reader,
  place: number,
  indent: number,
  depth: number,
  ofKey: boolean,
): Node | undefined {
  const { text } = reader;
  let at = skipSpaces(text, place);
  const tag = tagAt(text, at);
  if (tag === undefined && text[at] === '!') return undefined;
  const behind = tag === undefined ? place : at + tag.length;
  if (tag !== undefined) at = skipSpaces(text, behind);
  if (endsLine(text, at)) return valueBelow(reader, { place: behind, tag }, indent, depth, ofKey);
  if (tag === undefined && !ofKey && (isDash(text, at) || keyAt(text, at, LINE) !== undefined)) {
    reader.indent += at - reader.at;
    reader.at = at;
    return blockNode(reader, depth + 1);
  }
  if (text[at] === '|') {
    const literal = literalAt(reader, at, indent);
    return literal === undefined || tag === undefined ? literal : tagged(literal, tag, behind);
  }
  const node = text[at] === '[' || text[at] === '{' ? flowNode(text, at, depth) : scalarAt(text, at, LINE);
  if (node === undefined || !endsLine(text, skipSpaces(text, node.end))) return undefined;
  const newline = text.indexOf('\n', node.end);
  nextLine(reader, newline < 0 ? text.length : newline + 1);
  // Deeper lines would go on with the value, or be wrong.
  if (reader.indent > indent) return undefined;
  return tag === undefined ? node : tagged(node, tag, behind);
}

/** A literal block scalar whose first line is not blank; the reader goes behind it. */
function literalAt(reader: Reader, start: number, indent: number): Scalar | undefined {
  const { text } = reader;
  const strip = text[start + 1] === '-';
  const header = skipSpaces(text, start + (strip ? 2 : 1));
  const first = header + 1;
  const column = skipSpaces(text, first) - first;
  if (text[header] !== '\n' || column <= indent || endsLine(text, first + column)) return undefined;
  let content = '';
  let blank = '';
  let end = first;
  let at = first;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const spaces = skipSpaces(text, at) - at;
    const isBlank = at + spaces === lineEnd;
    if (!isBlank && spaces < column) break;
    const line = text.slice(Math.min(at + column, lineEnd), lineEnd);
    if (isBlank) blank += `${line}\n`;
    else {
      content += `${blank}${line}\n`;
      blank = '';
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  // Blank lines with more spaces than the rest, behind it, belong to it in ways that js-yaml knows.
  if (blank.trim() !== blank.replaceAll('\n', '') || text.charCodeAt(end) !== NEWLINE) return undefined;
  nextLine(reader, Math.min(at, text.length));
  if (reader.indent > indent) return undefined;
  return scalar(start, end, strip ? content.slice(0, -1) : content, 'literal');
}

function valueBelow(
  reader: Reader,
  { place, tag }: { readonly place: number; readonly tag: string | undefined },
  indent: number,
  depth: number,
  ofKey: boolean,
): Node | undefined {
  const { text } = reader;
  const newline = text.indexOf('\n', place);
  nextLine(reader, newline < 0 ? text.length : newline + 1);
  if (reader.indent > indent || (ofKey && reader.indent === indent && isDash(text, reader.at))) {
    const node = blockNode(reader, depth + 1);
    return node === undefined || tag === undefined ? node : tagged(node, tag, place);
  }
  const empty = scalar(place, place, '', 'plain');
  return tag === undefined ? empty : tagged(empty, tag, place);
}

/** `tagEnd`: the offset behind the tag. */
function tagged(node: Node, tag: string, tagEnd: number): Node {
  return { ...node, start: tagEnd - tag.length, tag };
}

/** A short tag with what ends it. */
function tagAt(text: string, at: number): string | undefined {
  if (text[at] !== '!') return undefined;
  TAG.lastIndex = at;
  const tag = TAG.exec(text)?.[0];
  return tag !== undefined && isSpaceOrEnd(text, at + tag.length) ? tag : undefined;
}

const TAG = /![A-Za-z][A-Za-z0-9]*(?:::[A-Za-z]+)?/y;

/** The key at the offset, with its colon right behind it; undefined where the line has none. */
function keyAt(text: string, at: number, flow: boolean): Scalar | undefined {
  const key = text[at] === '"' || text[at] === "'" ? quotedAt(text, at) : plainKeyAt(text, at, flow);
  if (key === undefined || key.end - at > LONGEST_KEY) return undefined;
  return text.charCodeAt(key.end) === COLON && isSpaceOrEnd(text, key.end + 1) ? key : undefined;
}

function plainKeyAt(text: string, at: number, flow: boolean): Scalar | undefined {
  if (!startsPlain(text, at)) return undefined;
  for (let end = at; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === NEWLINE || (char === HASH && text.charCodeAt(end - 1) === SPACE)) return undefined;
    if (flow && isFlowMark(char)) return undefined;
    if (char === COLON && isSpaceOrEnd(text, end + 1)) {
      return text.charCodeAt(end - 1) === SPACE ? undefined : scalar(at, end, text.slice(at, end), 'plain');
    }
  }
  return undefined;
}

/** Where a plain scalar has to end: on its line, or ahead of what is special in a flow collection as well. */
const LINE = false;
const FLOW = true;

function scalarAt(text: string, at: number, flow: boolean): Scalar | undefined {
  if (text[at] === '"' || text[at] === "'") return quotedAt(text, at);
  if (!startsPlain(text, at)) return undefined;
  let end = at;
  for (let next = at; next < text.length; next++) {
    const char = text.charCodeAt(next);
    if (char === NEWLINE || (flow && isFlowMark(char))) break;
    if (char === COLON && (isSpaceOrEnd(text, next + 1) || (flow && isFlowMark(text.charCodeAt(next + 1))))) {
      return undefined;
    }
    if (char === HASH && text.charCodeAt(next - 1) === SPACE) break;
    if (char !== SPACE) end = next + 1;
  }
  return scalar(at, end, text.slice(at, end), 'plain');
}

function isFlowMark(char: number): boolean {
  return char === COMMA || char === 91 || char === 93 || char === 123 || char === 125;
}

function startsPlain(text: string, at: number): boolean {
  const char = text[at]!;
  return char === '-' ? !isSpaceOrEnd(text, at + 1) : !INDICATORS.includes(char);
}

const INDICATORS = ',[]{}#&*!|>\'"%@`?:';

/** A quoted scalar without escapes that ends on its line. */
function quotedAt(text: string, at: number): Scalar | undefined {
  const quote = text[at]!;
  let end = at + 1;
  let doubled = false;
  for (; ; end++) {
    const char = text[end];
    if (char === undefined || char === '\n' || (char === '\\' && quote === '"')) return undefined;
    if (char !== quote) continue;
    if (quote === '"' || text[end + 1] !== "'") break;
    doubled = true;
    end++;
  }
  const inner = text.slice(at + 1, end);
  return scalar(
    at,
    end + 1,
    doubled ? inner.replaceAll("''", "'") : inner,
    quote === '"' ? 'double' : 'single',
  );
}

/** A flow collection that ends on its line. */
function flowNode(text: string, start: number, depth: number): Node | undefined {
  if (depth > DEEPEST) return undefined;
  const close = text[start] === '[' ? ']' : '}';
  const items: Node[] = [];
  const entries: Entry[] = [];
  let at = skipSpaces(text, start + 1);
  while (text[at] !== close) {
    if (close === '}') {
      const key = keyAt(text, at, FLOW);
      const value = key && flowItem(text, skipSpaces(text, key.end + 1), depth);
      if (value === undefined || key === undefined) return undefined;
      entries.push({ key, value });
      at = value.end;
    } else {
      const item = flowItem(text, at, depth);
      if (item === undefined) return undefined;
      items.push(item);
      at = item.end;
    }
    at = skipSpaces(text, at);
    if (text[at] === ',') at = skipSpaces(text, at + 1);
    else if (text[at] !== close) return undefined;
  }
  const base = { ...untagged(start), end: at + 1, flow: true };
  return close === ']' ? { kind: 'sequence', ...base, items } : { kind: 'mapping', ...base, entries };
}

function flowItem(text: string, at: number, depth: number): Node | undefined {
  const tag = tagAt(text, at);
  if (tag === undefined && text[at] === '!') return undefined;
  const behind = tag === undefined ? at : at + tag.length;
  const from = tag === undefined ? at : skipSpaces(text, behind);
  const node =
    text[from] === '[' || text[from] === '{' ? flowNode(text, from, depth + 1) : scalarAt(text, from, FLOW);
  return node === undefined || tag === undefined ? node : tagged(node, tag, behind);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Whether nothing but a comment, with a space ahead of it, is left of the line. */
function endsLine(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return at >= text.length || char === NEWLINE || (char === HASH && text.charCodeAt(at - 1) === SPACE);
}

function scalar(start: number, end: number, text: string, style: ScalarStyle): Scalar {
  return { kind: 'scalar', ...untagged(start), end, text, style };
}

function untagged(start: number): {
  start: number;
  contentStart: number;
  tag: undefined;
  anchor: undefined;
} {
  return { start, contentStart: start, tag: undefined, anchor: undefined };
}
