import { formatPath, type Finding } from '../core/model/index.ts';
import type { LineIndex } from '../core/text/lines.ts';
import type { Range } from '../core/text/range.ts';
import type { ReportedFinding } from './scan.ts';

/** By file, then line, then column, then rule. */
export function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1);
}

/** A finding with its place in a file: lines and columns from 1. */
export function placed(
  finding: Finding,
  { start, end }: Range,
  lines: LineIndex,
  file: string,
): Omit<ReportedFinding, 'message' | 'origin' | 'fixes'> {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    file,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    resource: finding.resource,
    property: formatPath(finding.path),
    ...excerptOf(lines.lineText(from.line), from.character),
  };
}

/** Characters of a line that are kept at most. */
const WIDEST = 240;

/** A line; of a long one what is around an offset, with an ellipsis where more is, and how far that shifts it. */
function excerptOf(line: string, start: number): Pick<ReportedFinding, 'source' | 'shift'> {
  if (line.length <= WIDEST) return { source: copied(line) };
  const from = Math.max(0, Math.min(start - WIDEST / 4, line.length - WIDEST));
  const to = Math.min(line.length, from + WIDEST);
  const [ahead, behind] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  return { source: copied(ahead + line.slice(from, to) + behind), shift: from - ahead.length };
}

/** The same text with memory of its own: a part of a text keeps all of it. */
function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
