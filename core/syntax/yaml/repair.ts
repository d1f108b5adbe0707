import { parseEvents, YAMLException, type Event } from 'js-yaml';
import type { Block } from '../blocks.ts';
import type { Node, SyntaxProblem } from '../tree.ts';
import { readPlainBlock } from './plain.ts';
import { problemOf } from './problem.ts';
import { treeOf, type BlockTree } from './tree.ts';

/** What was read of a block; `problems` has at most one. */
export interface BlockReading extends BlockTree {
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one block and never throws: where it fails, as much of it as can be read with some lines left out. */
export function readBlockTree(text: string, kind: Block['kind']): BlockReading {
  const plain = readPlainBlock(text);
  if (plain !== undefined) return named(kind, { ...plain, problems: [] });
  const first = parse(text);
  if (first.events !== undefined) return named(kind, { ...treeOf(text, first.events), problems: [] });
  const { tree, culprit } = repaired(text, kind, first);
  const problem = (culprit && culpritProblem(text, culprit)) ?? problemOf(text, first);
  return named(kind, { ...tree, problems: [problem] });
}

interface Failure {
  readonly events?: undefined;
  readonly position: number;
  readonly reason: string;
}

type Outcome = { readonly events: Event[] } | Failure;

interface Line {
  readonly start: number;
  readonly end: number;
}

const MOST_TRIES = 12;
const MOST_JOINS = 24;
const LARGE = 100_000;
const EMPTY: BlockTree = { root: undefined, anchored: false };

/**
 * CloudFormation's own reader takes flow collections and quoted text that continue at any indent; js-yaml does
 * not, so such a line is joined to the one above, in place, which leaves all offsets as they are.
 */
function parse(text: string): Outcome {
  let source = text;
  let first: Failure | undefined;
  const most = text.length > LARGE ? 1 : MOST_JOINS;
  for (let joins = 0; joins <= most; joins++) {
    const outcome = parseOnce(source);
    if (outcome.events !== undefined) return outcome;
    first ??= outcome;
    const joined =
      outcome.reason === 'deficient indentation' ? joinLines(source, outcome.position) : undefined;
    if (joined === undefined) return first;
    source = joined;
  }
  return first!;
}

function parseOnce(source: string): Outcome {
  try {
    return { events: parseEvents(source, {}) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { position: 0, reason: 'the text cannot be read' };
    return { position: error.mark?.position ?? 0, reason: error.reason };
  }
}

function joinLines(source: string, position: number): string | undefined {
  const lineStart = lineStartBefore(source, position);
  if (lineStart === 0) return undefined;
  const above = lineStartBefore(source, lineStart - 1);
  const line = source.slice(above, lineStart).replace(/[\r\n]/g, ' ');
  return source.slice(0, above) + withoutComment(line) + source.slice(lineStart);
}

function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    const ahead = line.slice(0, at);
    if (/(^|\s)$/.test(ahead) && !hasOddQuotes(ahead)) return ahead + ' '.repeat(line.length - at);
  }
  return line;
}

function lineStartBefore(source: string, position: number): number {
  let at = Math.min(position, source.length);
  if (source[at] === '\n' && source[at - 1] === '\r') at--;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--;
  return at;
}

interface Repair {
  readonly tree: BlockTree;
  /** The line that was left out, where leaving out one was enough. */
  readonly culprit?: Line;
}

function repaired(text: string, kind: Block['kind'], failure: Failure): Repair {
  const lines = linesOf(text);
  const tries = text.length > LARGE ? 2 : MOST_TRIES;
  const best = withoutOneLine(text, kind, lines, candidates(text, lines, failure).slice(0, tries));
  if (best !== undefined) return best;
  const culprit = kind === 'entry' ? lines[lineAt(lines, contentStart(text))] : undefined;
  const isUnfinished = culprit !== undefined && !lineText(text, culprit).includes(':');
  const tree = repeatedly(text, kind, lines, failure, tries) ?? truncated(text, kind, lines, failure, tries);
  return { tree: tree ?? EMPTY, culprit: isUnfinished ? culprit : undefined };
}

/** Of the lines that can be left out, the one that leaves the most to be read. */
function withoutOneLine(
  text: string,
  kind: Block['kind'],
  lines: readonly Line[],
  indices: readonly number[],
): Repair | undefined {
  let best: { source: string; events: Event[]; culprit: Line } | undefined;
  for (const index of indices) {
    const source = blanked(text, lines[index]!);
    const events = parse(source).events;
    if (events === undefined || events.length <= (best?.events.length ?? 0)) continue;
    if (keepsName(text, kind, treeOf(source, events))) best = { source, events, culprit: lines[index]! };
  }
  return best && { tree: treeOf(best.source, best.events), culprit: best.culprit };
}

function accepted(text: string, kind: Block['kind'], source: string): BlockTree | undefined {
  const { events } = parse(source);
  const tree = events && treeOf(source, events);
  return tree && keepsName(text, kind, tree) ? tree : undefined;
}

/** A resource without its first line would take the name of its first member. */
function keepsName(text: string, kind: Block['kind'], { root }: BlockTree): boolean {
  return root !== undefined && (kind !== 'entry' || root.start === contentStart(text));
}

/** The problem of a line whose own text shows what is missing. */
function culpritProblem(text: string, line: Line): SyntaxProblem | undefined {
  const content = lineText(text, line);
  const start = line.start + content.length - content.trimStart().length;
  const end = line.start + content.trimEnd().length;
  if (start >= end) return undefined;
  if (hasOddQuotes(content)) return { start, end, message: 'The closing quote is missing.' };
  if (hasOddBrackets(content)) return { start, end, message: 'A bracket is missing or does not fit.' };
  return /:|^\s*-/.test(content) ? undefined : { start, end, message: NO_COLON };
}

const NO_COLON = 'A colon is missing behind this key.';

/** The lines that may be at fault, the likeliest first. */
function candidates(text: string, lines: readonly Line[], failure: Failure): number[] {
  const at = lineAt(lines, failure.position);
  const above = filledAbove(text, lines, at);
  const isAboveLikely = ABOVE_AT_FAULT.test(failure.reason);
  const found = new Set(isAboveLikely ? [above, at] : [at, above]);
  for (let i = at; i >= Math.max(0, at - 400) && found.size < 7; i--) {
    if (hasOddQuotes(lineText(text, lines[i]!))) found.add(i);
  }
  for (let i = at; i >= Math.max(0, at - 400) && found.size < MOST_TRIES; i--) {
    if (hasOddBrackets(lineText(text, lines[i]!))) found.add(i);
  }
  found.add(at + 1);
  return [...found].filter((index) => index >= 0 && index < lines.length);
}

const ABOVE_AT_FAULT = /multiline key|deficient|missed comma|flow collection|quoted scalar/;

/** Leaves out the line of one error after the other. */
function repeatedly(
  text: string,
  kind: Block['kind'],
  lines: readonly Line[],
  failure: Failure,
  tries: number,
): BlockTree | undefined {
  let source = text;
  let last: Outcome = failure;
  for (let i = 0; i < tries && last.events === undefined; i++) {
    const at = lineAt(lines, last.position);
    const isBlank = lineText(source, lines[at]!).trim() === '';
    const line = lines[isBlank || ABOVE_AT_FAULT.test(last.reason) ? filledAbove(source, lines, at) : at];
    if (line === undefined) return undefined;
    source = blanked(source, line);
    const tree = accepted(text, kind, source);
    if (tree !== undefined) return tree;
    last = parse(source);
  }
  return undefined;
}

/** Leaves out the line of the error and all behind it, then ever more lines ahead of it. */
function truncated(
  text: string,
  kind: Block['kind'],
  lines: readonly Line[],
  failure: Failure,
  tries: number,
): BlockTree | undefined {
  const at = lineAt(lines, failure.position);
  for (let i = 0, back = 0; i < tries && back <= at; i++, back = back * 2 + 1) {
    const end = lines[at - back]!.start;
    const tree = accepted(text, kind, text.slice(0, end) + text.slice(end).replace(/[^\r\n]/g, ' '));
    if (tree !== undefined) return tree;
  }
  return undefined;
}

/** Gives a name that is typed without its colon an empty body, as the root of an entry is a mapping. */
function named(kind: Block['kind'], reading: BlockReading): BlockReading {
  const { root } = reading;
  if (kind === 'document' || root?.kind !== 'scalar' || root.style === 'literal' || root.style === 'folded')
    return reading;
  const problems =
    reading.problems.length > 0
      ? reading.problems
      : [{ start: root.start, end: root.end, message: NO_COLON }];
  return { ...reading, root: asKey(root), problems };
}

function asKey(key: Node): Node {
  const base = { tag: undefined, anchor: undefined };
  const { start, end } = key;
  const value: Node = {
    kind: 'scalar',
    start: end,
    end,
    contentStart: end,
    ...base,
    text: '',
    style: 'plain',
  };
  return {
    kind: 'mapping',
    start,
    end,
    contentStart: start,
    ...base,
    flow: false,
    entries: [{ key, value }],
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function lineAt(lines: readonly Line[], position: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function filledAbove(text: string, lines: readonly Line[], index: number): number {
  let at = index - 1;
  while (at >= 0 && /^\s*(#|$)/.test(lineText(text, lines[at]!))) at--;
  return at;
}

function lineText(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}

function blanked(text: string, line: Line): string {
  return text.slice(0, line.start) + ' '.repeat(line.end - line.start) + text.slice(line.end);
}

function contentStart(text: string): number {
  return /^(?:[ \t]*(?:#.*)?(?:\r\n|\r|\n))*[ \t]*/.exec(text)![0].length;
}

function hasOddQuotes(line: string): boolean {
  return count(line, /"/g) % 2 === 1 || count(line, /'/g) % 2 === 1;
}

function hasOddBrackets(line: string): boolean {
  return count(line, /[{[]/g) !== count(line, /[}\]]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
