import { eachExpression, type Expression, type Program } from '../../syntax/program/tree.ts';
import { EVERYWHERE, parseWish, type Suppression } from '../../model/index.ts';
import { inProgram } from './read.ts';
import type { Nagged } from './nagged.ts';
import type { ConstructCall, Scope } from './source.ts';

const COMMENT = /(?:\/\/|#)\s*parapet:ignore\b(-file(?![\w-]))?([^\r\n]*)/g;

/**
 * The comments of a program that ignore rules: in the file, on their line, or, alone on one, in what begins on the next line
 * of code.
 * Places count from the start of the program.
 */
export function suppressionsOf(program: Program): readonly Suppression[] {
  const { text } = program;
  if (!text.includes('parapet:ignore')) return [];
  const comments = [...text.matchAll(COMMENT)];
  const starts = startsOf(text, comments);
  const ends = endsFrom(program, new Set(starts));
  return comments.map((match, i) => {
    const place = { source: program, start: match.index, end: match.index + match[0].trimEnd().length };
    const start = starts[i]!;
    const covers = match[1] === undefined ? { source: program, start, end: ends.get(start)! } : EVERYWHERE;
    return { ...parseWish(match[2]!), place, covers: [covers] };
  });
}

/** What is suppressed for cdk-nag in a program, construct by construct. */
export function naggedSuppressions(scope: Scope): readonly Suppression[] {
  return scope.nagged.flatMap((nagged) =>
    nagged.wishes.flatMap((wish) =>
      subjectsOf(nagged, scope).map((each) => suppressing(wish, each, nagged, scope)),
    ),
  );
}

function subjectsOf({ constructs, site }: Nagged, scope: Scope): readonly ConstructCall[] {
  if (constructs !== undefined) return constructs;
  const all = [...scope.constructs.values()];
  return site.within === undefined ? [] : all.filter((each) => each.site.within === site.within);
}

function suppressing(
  { rule, reason }: Nagged['wishes'][number],
  construct: ConstructCall,
  { node, below, constructs }: Nagged,
  scope: Scope,
): Suppression {
  return {
    ...{ tool: 'cdk-nag', rules: [rule], reason, until: undefined },
    of: { resource: scope.names.get(construct) ?? '', below: below || constructs === undefined },
    place: inProgram(scope, node.place),
    covers: [inProgram(scope, construct.node.place)],
  };
}

/** The beginnings of the lines that comments are about. */
function startsOf(text: string, comments: readonly RegExpMatchArray[]): readonly number[] {
  const known = new Map<number, number>();
  // Comments that stand below one another are about the same line, which the last of them finds.
  return comments
    .toReversed()
    .map(({ index: comment = 0 }) => {
      const own = text.lastIndexOf('\n', comment - 1) + 1;
      if (text.slice(own, comment).trim() !== '') return own;
      const start = nextCode(text, comment, known);
      known.set(own, start);
      return start;
    })
    .toReversed();
}

/** The beginning of the next line of code; `known` has it for lines that were asked about. */
function nextCode(text: string, from: number, known: ReadonlyMap<number, number>): number {
  for (let at = text.indexOf('\n', from) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const found = known.get(at);
    if (found !== undefined) return found;
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line !== '' && !line.startsWith('//') && !line.startsWith('#')) return at;
    if (end < 0) break;
  }
  return text.length;
}

/** Where what begins on a line ends, by the beginning of the line. */
function endsFrom({ text, starts, statements }: Program, lines: ReadonlySet<number>): Map<number, number> {
  const sorted = [...lines].sort((a, b) => a - b);
  const newlines = sorted.map((start) => text.indexOf('\n', start));
  const lineEnds = newlines.map((newline) => (newline < 0 ? text.length : newline));
  const ends = [...lineEnds];
  const note = (from: number, to: number): void => {
    const at = lastAtMost(sorted, from);
    if (at >= 0 && from <= lineEnds[at]!) ends[at] = Math.max(ends[at]!, to);
  };
  for (const statement of statements)
    eachExpression(statement, (node: Expression) => {
      const base = starts.get(node.place.source) ?? 0;
      note(base + node.place.start, base + node.place.end);
      for (const part of node.kind === 'object' ? node.parts : [])
        if (part !== 'opaque' && 'name' in part)
          note(base + part.namePlace.start, base + part.value.place.end);
    });
  return new Map(sorted.map((start, i) => [start, ends[i]!]));
}

/** The index of the last of sorted numbers that is at most as large as another; -1 where there is none. */
function lastAtMost(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
