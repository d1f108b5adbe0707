import { heredocAt, lineEnd } from './scan.ts';

const HEADER =
  /^(?:resource|data|module|variable|locals|output|provider|terraform|moved|import|check|removed|ephemeral)\b(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/;

const [LOWER_A, LOWER_Z] = [97, 122];

/** Which characters begin or end something, by their codes: most do not, and are passed over quickly. */
const MARKS = new Uint8Array(128);
for (const mark of '#/"<{}[]()') MARKS[mark.charCodeAt(0)] = 1;
const LAST_MARK = 127;

/**
 * Where the top-level blocks of a text start, each with the comments above it; the first is 0. A block whose
 * brace is not closed ends where the next one begins at the start of a line.
 */
export function cutHcl(text: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  let comments: number | undefined;
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at);
    const first = text.charCodeAt(at);
    const isHeader =
      first >= LOWER_A && first <= LOWER_Z && HEADER.test(text.slice(at, Math.min(end, at + 300)));
    if (isHeader) depth = 0;
    if (depth === 0) {
      const line = text.slice(at, end).trim();
      if (line === '') comments = undefined;
      else if (/^(?:#|\/\/)/.test(line)) comments ??= at;
      else {
        starts.push(comments ?? at);
        comments = undefined;
      }
    }
    const line = scanLine(text, at, end, depth);
    depth = line.depth;
    at = line.end + 1;
  }
  if (starts.length === 0) return [0];
  starts[0] = 0;
  return starts;
}

/** Goes over a line, and over the comment or heredoc that begins on it; brackets count, those in texts do not. */
function scanLine(text: string, start: number, end: number, before: number): { depth: number; end: number } {
  let depth = before;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_MARK || MARKS[code] === 0) continue;
    const char = text[at]!;
    if (char === '#' || (char === '/' && text[at + 1] === '/')) return { depth, end };
    if (char === '/' && text[at + 1] === '*') {
      const close = text.indexOf('*/', at + 2);
      if (close < 0 || close < end) {
        if (close < 0) return { depth, end };
        at = close + 1;
      } else return scanLine(text, close + 2, lineEnd(text, close), depth);
    } else if (char === '"') at = stringEnd(text, at, end);
    else if (char === '<' && text[at + 1] === '<') {
      const heredoc = heredocAt(text, at);
      if (heredoc !== undefined) return { depth, end: heredoc.end };
      // Without an end it takes all that follows, up to the next block.
      if (/^<<-?\w+[ \t]*\r?$/.test(text.slice(at, end))) return { depth: depth + 1, end };
    } else if (char === '{' || char === '[' || char === '(') depth++;
    else if (char === '}' || char === ']' || char === ')') depth = Math.max(0, depth - 1);
  }
  return { depth, end };
}

/** The offset of a text's closing quote, on its line; texts within `${}` have quotes of their own. */
function stringEnd(text: string, start: number, end: number): number {
  let inserted = 0;
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if ((char === '$' || char === '%') && text[at + 1] === '{' && text[at - 1] !== char) {
      inserted++;
      at++;
    } else if (char === '}' && inserted > 0) inserted--;
    else if (char === '"') {
      if (inserted === 0) return at;
      at = stringEnd(text, at, end);
    }
  }
  return end;
}
