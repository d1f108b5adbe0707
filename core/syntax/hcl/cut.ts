import { DEEPEST, heredocAt, Lines, lineEnd } from './scan.ts';

const HEADER =
  /^(?:resource|data|module|variable|locals|output|provider|terraform|moved|import|check|removed|ephemeral)\b(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/;

const [LOWER_A, LOWER_Z] = [97, 122];

/** Which characters begin or end something, by their codes: most do not, and are passed over quickly. */
const MARKS = new Uint8Array(128);
for (const mark of '#/"<{}[]()') MARKS[mark.charCodeAt(0)] = 1;
const LAST_MARK = 127;

/**
 * Where the top-level blocks of a text start from `from` on, where one does, each with the comments above it. A block whose
 * brace is not closed ends where the next one begins at the start of a line. The last is the first that `isKnown` knows.
 */
export function cutHcl(text: string, from = 0, isKnown: (start: number) => boolean = () => false): number[] {
  const starts: number[] = [];
  let depth = 0;
  let comments: number | undefined;
  const lines = new Lines(text);
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (isHeaderAt(text, at)) depth = 0;
    if (depth === 0) {
      const line = text.slice(at, end).trim();
      if (line === '') comments = undefined;
      else if (/^(?:#|\/\/)/.test(line)) comments ??= at;
      else {
        const start = starts.length === 0 ? from : (comments ?? at);
        starts.push(start);
        if (isKnown(start)) return starts;
        comments = undefined;
      }
    }
    const line = scanLine(lines, at, end, depth);
    depth = line.depth;
    at = line.end + 1;
  }
  return starts.length === 0 ? [from] : starts;
}

/** Goes over a line, and over the comments, heredocs and texts that begin on it; brackets count, those in texts do not. */
function scanLine(lines: Lines, start: number, lineEnds: number, before: number): Line {
  const { text } = lines;
  let [depth, end] = [before, lineEnds];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_MARK || MARKS[code] === 0) continue;
    const char = text[at]!;
    if (char === '#' || (char === '/' && text[at + 1] === '/')) return { depth, end };
    if (char === '/' && text[at + 1] === '*') {
      const close = lines.endOfComment(at);
      if (close < 0) return { depth, end };
      at = close + 1;
      if (close > end) end = lineEnd(text, close);
    } else if (char === '"') {
      at = stringEnd(text, at) ?? end;
      if (at > end) end = lineEnd(text, at);
    } else if (char === '<' && text[at + 1] === '<') {
      const heredoc = heredocAt(lines, at);
      if (heredoc !== undefined) return { depth, end: lineEnd(text, heredoc.end) };
      // Without an end it takes all that follows, up to the next block.
      if (/^<<-?\w+[ \t]*\r?$/.test(text.slice(at, end))) return { depth: depth + 1, end };
    } else if (char === '{' || char === '[' || char === '(') depth++;
    else if (char === '}' || char === ']' || char === ')') depth = Math.max(0, depth - 1);
  }
  return { depth, end };
}

interface Line {
  readonly depth: number;
  readonly end: number;
}

/** What goes on for longer without an end was never closed. */
const LONGEST = 20_000;

/**
 * The offset of a text's closing quote; undefined where its line ends first. What `${}` holds has texts of its own, and
 * may go over lines, up to the next block.
 */
function stringEnd(text: string, start: number): number | undefined {
  // How many braces are open in each text that is open.
  const open = [0];
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start + 1; at < limit; at++) {
    const char = text[at];
    const braces = open.at(-1)!;
    const inserts = (char === '$' || char === '%') && text[at + 1] === '{' && text[at - 1] !== char;
    if (char === '\n') {
      if (braces === 0 || isHeaderAt(text, at + 1)) return undefined;
    } else if (char === '"') {
      if (braces > 0 && open.length > DEEPEST) return undefined;
      if (braces > 0) open.push(0);
      else if (open.length === 1) return at;
      else open.pop();
    } else if (braces === 0 && char === '\\') at++;
    else if (inserts || (braces > 0 && char === '{')) {
      open[open.length - 1] = braces + 1;
      if (inserts) at++;
    } else if (char === '}' && braces > 0) open[open.length - 1] = braces - 1;
  }
  return undefined;
}

function isHeaderAt(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first < LOWER_A || first > LOWER_Z) return false;
  return HEADER.test(text.slice(start, Math.min(lineEnd(text, start), start + 300)));
}
