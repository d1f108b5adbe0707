import { pathToFileURL } from 'node:url';
import { visible } from '../../core/text/shown.ts';
import type { Severity } from '../../core/model/index.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { shown } from '../complain.ts';
import type { Paint } from '../paint.ts';
import type { Look } from './look.ts';

export const COLORS: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
};

/** `orders.yaml:6:25`, which leads there in a terminal that opens links. */
export function placeOf({ file, line, column }: ReportedFinding, { links, cwd }: Look): string {
  if (file === '.') return 'the workspace as a whole';
  const text = visible(`${file}:${line}:${column}`);
  return links ? linked(text, `${pathToFileURL(`${cwd}/${file}`).href}#${line}`) : text;
}

/** A text as a link of a terminal (OSC 8). */
function linked(text: string, target: string): string {
  return `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** Columns that a line of code has at most where nothing says how wide the terminal is. */
const WIDEST = 120;
/** Columns that stay around the mark. */
const LEAST = 20;

/** The line that a finding begins on, cut around the mark that stands below it. */
export function quoted(finding: ReportedFinding, indent: string, look: Look, paint: Paint): string[] {
  const number = String(finding.line);
  const gutter = `${indent}${' '.repeat(number.length)} ${paint('2', '|')} `;
  const room = Math.max(LEAST, (look.width ?? WIDEST) - indent.length - number.length - 3);
  const { code, mark } = cut(marked(finding), room);
  return [
    `${indent}${paint('2', `${number} |`)} ${code}`,
    `${gutter}${mark.before}${paint(COLORS[finding.severity], '^'.repeat(mark.length))}`,
  ];
}

interface Marked {
  readonly code: string;
  readonly mark: { readonly before: string; readonly length: number };
}

function marked({ source: text, line, endLine, column, endColumn, shift = 0 }: ReportedFinding): Marked {
  const start = column - 1 - shift;
  const end = endLine === line ? endColumn - 1 - shift : text.length;
  const before = shown(text.slice(0, start)).replace(/[^\t]/g, ' ');
  const { length } = shown(text.slice(start, end));
  return { code: shown(text), mark: { before, length: Math.max(1, length) } };
}

/** What is around the mark, with an ellipsis where more is. */
function cut({ code, mark: { before, length } }: Marked, room: number): Marked {
  if (code.length <= room) return { code, mark: { before, length } };
  const start = before.length;
  const from = Math.max(0, Math.min(start - Math.floor(room / 4), code.length - room));
  const to = Math.min(code.length, from + room);
  const [ahead, behind] = [from > 0 ? '…' : '', to < code.length ? '…' : ''];
  const inner = code.slice(from + ahead.length, to - behind.length);
  return {
    code: ahead + inner + behind,
    mark: { before: before.slice(from), length: Math.max(1, Math.min(length, to - behind.length - start)) },
  };
}

/** A text in lines of so many columns, each behind an indent; one line where there is no width. */
export function wrapped(text: string, indent: string, { width }: Look): string[] {
  if (width === undefined) return [`${indent}${text}`];
  const room = Math.max(LEAST, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(`${indent}${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}${line}`];
}
