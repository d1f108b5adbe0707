import type { TextChange } from '../../core/text/text-change.ts';

/** Numbers below a bound, the same for the same seed. */
export type Random = (below: number) => number;

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

const PIECES = [
  ...'{}[]()<>"\'`:,;.=-!&*?|#$%@\\/ \t\nax0',
  '\r\n',
  '${',
  '%{',
  '<<',
  '<<: ',
  '/*',
  '*/',
  '//',
  '"""',
  "'''",
  '=>',
  '...',
  '- ',
  ': ',
  '!Sub ',
  '!If [',
  '&a ',
  '*a',
  'null',
  'true',
  'Fn::If',
  'Ref',
  '\n  ',
  '\u{1f512}',
  '\ud800',
  '\0',
  '\ufeff',
  '__proto__',
  'constructor',
  'for ',
  'if ',
  'aws_s3_bucket.site.id',
  'aws_s3_bucket.logs',
  '[0]',
  '[*]',
  'var.stage',
  'each.value',
  '\n  count = 2\n',
  '\n  for_each = ["a", "b"]\n',
  'resource "aws_s3_bucket" "logs" {}\n',
];

/** What somebody may do to a text next: `others` are texts that a piece is pasted from. */
export function anyEdit(text: string, random: Random, others: readonly string[]): TextChange {
  const start = random(text.length + 1);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', start);
  const lineEnd = found < 0 ? text.length : found + 1;
  const line = text.slice(lineStart, lineEnd);
  const piece = PIECES[random(PIECES.length)]!;
  switch (random(9)) {
    case 0:
      return { start, end: Math.min(text.length, start + 1), text: '' };
    case 1:
      return { start, end: Math.min(text.length, start + 1 + random(40)), text: '' };
    case 2:
      return { start, end: Math.min(text.length, start + random(4)), text: piece };
    case 3:
      return { start: lineStart, end: lineEnd, text: '' };
    case 4:
      return { start: lineEnd, end: lineEnd, text: line };
    case 5:
      return { start: lineStart, end: lineStart, text: ' '.repeat(1 + random(4)) };
    case 6: {
      const indent = /^[ \t]*/.exec(line)![0].length;
      return { start: lineStart, end: lineStart + Math.min(indent, 1 + random(4)), text: '' };
    }
    case 7: {
      const other = others[random(others.length)]!;
      const from = random(other.length);
      return { start, end: start, text: other.slice(from, from + 1 + random(200)) };
    }
    default:
      return { start, end: start, text: piece };
  }
}
