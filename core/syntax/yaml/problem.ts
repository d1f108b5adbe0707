import type { SyntaxProblem } from '../tree.ts';

/** Words and a range that is never empty in a text that is not, for what js-yaml says of `text` at `position`. */
export function problemOf(text: string, failure: { position: number; reason: string }): SyntaxProblem {
  const [, message] = MESSAGES.find(([pattern]) => pattern.test(failure.reason)) ?? [
    undefined,
    sentence(failure.reason),
  ];
  return { ...rangeAt(text, failure), message };
}

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/null byte|non-printable|valid JSON character/, 'This character cannot stand in YAML.'],
  [/within a (single|double) quoted/, 'The closing quote is missing.'],
  [/verbatim tag/, 'The tag is not closed: `>` is missing.'],
  [/within a flow collection/, 'The closing bracket is missing.'],
  [/missed comma/, 'A comma or a closing bracket is missing.'],
  [/found ','/, 'A value is missing ahead of this comma.'],
  [
    /deficient indentation/,
    'This line continues the value above and must be indented deeper, or a quote or bracket above is not closed.',
  ],
  [/tab characters/, 'Tabs cannot indent; use spaces.'],
  [/multiline key/, 'A colon is missing behind the key, or the line above is not finished.'],
  [/expected ':'/, 'A colon is missing behind this key.'],
  [/whitespace character is expected/, 'A space is missing behind the colon.'],
  [
    /bad indentation of a mapping/,
    'This does not fit the mapping above; check its indentation, and put a value that holds `: ` in quotes.',
  ],
  [/bad indentation of a sequence/, 'This does not fit the list above; check its indentation.'],
  [
    /end of the stream or a document/,
    'This is indented less than the block it stands in, or does not belong here.',
  ],
  [/unknown escape|hexadecimal/, 'This escape is unknown; write `\\\\` for a backslash.'],
  [/nesting exceeded/, 'This is nested too deeply to be read (more than 100 levels).'],
  [/undeclared tag handle/, 'The handle of this tag is not declared.'],
  [/tag/, 'This tag cannot be read.'],
  [/anchor node|alias n/, 'The name of the anchor is missing or misplaced.'],
  [/directive|YAML version/, 'This directive cannot be read.'],
  [
    /block scalar|chomping|line break/,
    'The header of this block text cannot be read: only `|` or `>`, a digit, `+` or `-` may stand here.',
  ],
];

function rangeAt(text: string, { position, reason }: { position: number; reason: string }) {
  const quote = /within a (single|double) quoted/.exec(reason)?.[1];
  const open = quote === undefined ? -1 : openQuote(text, quote === 'single' ? "'" : '"', position);
  let start = Math.min(open >= 0 ? open : position, text.length);
  if (/^\s*(?:[\r\n]|$)/.test(text.slice(start, start + 200)) || start === text.length) {
    while (start > 0 && /\s/.test(text[start - 1]!)) start--;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
    while (start < text.length - 1 && /[ \t]/.test(text[start]!)) start++;
  }
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  while (end > start + 1 && /\s/.test(text[end - 1]!)) end--;
  return { start, end: Math.min(text.length, Math.max(end, start + 1)) };
}

/** The last line ahead of `position` with an odd number of quotes is taken for the one where the quote opens. */
function openQuote(text: string, quote: string, position: number): number {
  let lineEnd = Math.min(position, text.length);
  while (lineEnd > 0) {
    const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1), text.lastIndexOf('\r', lineEnd - 1)) + 1;
    const line = text.slice(lineStart, lineEnd);
    if (line.split(quote).length % 2 === 0) return lineStart + line.lastIndexOf(quote);
    lineEnd = lineStart - 1;
  }
  return -1;
}

function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1) + '.';
}
