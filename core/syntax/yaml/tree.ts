import {
  EVENT_ID,
  SCALAR_STYLE,
  COLLECTION_STYLE,
  getScalarValue,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import type { Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from '../tree.ts';

/** The tree of a block, and whether it has an anchor or an alias. */
export interface BlockTree {
  readonly root: Node | undefined;
  readonly anchored: boolean;
}

/**
 * The tree of the first document in `events`, which must come from a text of the same length and offsets as
 * `source`; the root is undefined where the document is empty.
 */
export function treeOf(source: string, events: readonly Event[]): BlockTree {
  const reader: Reader = { source, events, next: 1, anchored: false };
  if (events[0]?.type !== EVENT_ID.DOCUMENT) return { root: undefined, anchored: false };
  const root = readNode(reader, 0);
  const isEmpty = root.kind === 'scalar' && root.start === root.end;
  return { root: isEmpty ? undefined : root, anchored: reader.anchored };
}

interface Reader {
  readonly source: string;
  readonly events: readonly Event[];
  next: number;
  anchored: boolean;
}

interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

const STYLES: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** `place`: the offset behind the `:`, `-` or `?` ahead of the node, where a node without text stands. */
function readNode(reader: Reader, place: number): Node {
  const event = reader.events[reader.next++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(reader, event, place);
    case EVENT_ID.MAPPING:
      return readMapping(reader, event.start, event.style === COLLECTION_STYLE.FLOW, event);
    case EVENT_ID.SEQUENCE:
      return readSequence(reader, event.start, event.style === COLLECTION_STYLE.FLOW, event);
    case EVENT_ID.ALIAS: {
      reader.anchored = true;
      const start = event.anchorStart - 1;
      const name = reader.source.slice(event.anchorStart, event.anchorEnd);
      return {
        kind: 'alias',
        start,
        end: event.anchorEnd,
        contentStart: start,
        tag: undefined,
        anchor: undefined,
        name,
      };
    }
    default:
      throw new Error('The events of js-yaml end within a node.');
  }
}

function readScalar(reader: Reader, event: ScalarEvent, place: number): Scalar {
  const { source } = reader;
  const style = STYLES[event.style] ?? 'plain';
  const behindProperties = Math.max(event.tagEnd, event.anchorEnd, -1);
  const from = behindProperties < 0 ? place : behindProperties;
  if (style === 'literal' || style === 'folded') return readBlockScalar(reader, event, style, from);
  const quote = style === 'plain' ? 0 : 1;
  const isEmpty = event.valueStart < 0;
  const contentStart = isEmpty ? from : event.valueStart - quote;
  const end = isEmpty ? from : event.valueEnd + quote;
  const text = isEmpty ? '' : scalarText(source, event);
  return { kind: 'scalar', ...properties(reader, event, contentStart), end, text, style };
}

/** `fast` may come from a text whose lines were joined for reading, so a line end in the source overrules it. */
function scalarText(source: string, event: ScalarEvent): string {
  const text = source.slice(event.valueStart, event.valueEnd);
  if (event.fast && !text.includes('\n') && !text.includes('\r')) return text;
  return getScalarValue(source, { ...event, fast: false });
}

function readBlockScalar(reader: Reader, event: ScalarEvent, style: ScalarStyle, from: number): Scalar {
  const { source } = reader;
  const forward = skipSpace(source, from);
  const isHeader = source[forward] === '|' || source[forward] === '>';
  const contentStart = isHeader ? forward : headerAhead(source, event.valueStart, from);
  let end = contentStart + 1;
  while (/[0-9+-]/.test(source[end] ?? '')) end++;
  let last = event.valueEnd;
  while (last > event.valueStart && /\s/.test(source[last - 1]!)) last--;
  if (event.valueStart >= 0 && last > event.valueStart) {
    while (last < event.valueEnd && source[last] !== '\n' && source[last] !== '\r') last++;
    end = Math.max(end, last);
  }
  const text = event.valueStart < 0 ? '' : getScalarValue(source, event);
  return { kind: 'scalar', ...properties(reader, event, contentStart), end, text, style };
}

function headerAhead(source: string, valueStart: number, from: number): number {
  const limit = valueStart < 0 ? source.length : valueStart - 1;
  return Math.max(source.lastIndexOf('|', limit), source.lastIndexOf('>', limit), from);
}

function readMapping(reader: Reader, contentStart: number, flow: boolean, event: Properties): Mapping {
  const { source } = reader;
  const base = properties(reader, event, contentStart);
  const braced = flow && source[contentStart] === '{' && !nextStartsAt(reader, contentStart);
  const entries: Entry[] = [];
  let end = braced ? contentStart + 1 : contentStart;
  while (!atPop(reader)) {
    const key = readNode(reader, keyPlace(source, end));
    const value = readNode(reader, valuePlace(source, key.end));
    entries.push({ key, value });
    end = Math.max(value.end, key.end);
  }
  reader.next++;
  return {
    kind: 'mapping',
    ...base,
    end: braced ? closingEnd(source, end, '}') : end,
    flow: braced,
    entries,
  };
}

function readSequence(reader: Reader, contentStart: number, flow: boolean, event: Properties): Sequence {
  const { source } = reader;
  const base = properties(reader, event, contentStart);
  const items: Node[] = [];
  let end = flow ? contentStart + 1 : contentStart;
  while (!atPop(reader)) {
    const item = readNode(reader, flow ? end : itemPlace(source, end));
    items.push(item);
    end = item.end;
  }
  reader.next++;
  return { kind: 'sequence', ...base, end: flow ? closingEnd(source, end, ']') : end, flow, items };
}

function properties(reader: Reader, event: Properties, contentStart: number) {
  const hasTag = event.tagStart >= 0;
  const hasAnchor = event.anchorStart >= 0;
  if (hasAnchor) reader.anchored = true;
  let start = contentStart;
  if (hasTag) start = Math.min(start, event.tagStart);
  if (hasAnchor) start = Math.min(start, event.anchorStart - 1);
  return {
    start,
    contentStart,
    tag: hasTag ? reader.source.slice(event.tagStart, event.tagEnd) : undefined,
    anchor: hasAnchor ? reader.source.slice(event.anchorStart, event.anchorEnd) : undefined,
  };
}

function atPop(reader: Reader): boolean {
  const event = reader.events[reader.next];
  return event === undefined || event.type === EVENT_ID.POP;
}

/** In `[{a: b}: c]` the pair, which has no braces of its own, starts where its key does. */
function nextStartsAt(reader: Reader, start: number): boolean {
  const event = reader.events[reader.next];
  const isCollection = event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE;
  return isCollection && event.start === start;
}

function keyPlace(source: string, from: number): number {
  const at = skipSpace(source, from, true);
  return source[at] === '?' ? at + 1 : Math.min(at, source.length);
}

/** Behind the colon, if there is one: that of `:x` on a line of its own is of the next key. */
function valuePlace(source: string, keyEnd: number): number {
  const at = skipSpace(source, keyEnd);
  const isNext = /[\n\r]/.test(source.slice(keyEnd, at)) && /^:[^ \t\n\r,\]}]/.test(source.slice(at, at + 2));
  return source[at] === ':' && !isNext ? at + 1 : keyEnd;
}

function itemPlace(source: string, from: number): number {
  const at = skipSpace(source, from);
  return source[at] === '-' ? at + 1 : from;
}

function closingEnd(source: string, from: number, bracket: string): number {
  const at = skipSpace(source, from, true);
  return source[at] === bracket ? at + 1 : from;
}

/** The offset behind white space, comments and, where asked for, commas. */
function skipSpace(source: string, from: number, commas = false): number {
  let at = from;
  for (;;) {
    const char = source.charCodeAt(at);
    if (char === 32 || char === 9 || char === 10 || char === 13 || (commas && char === 44)) at++;
    else if (char === 35) {
      while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
    } else return at;
  }
}
