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
): Omit<ReportedFinding, 'message' | 'fixes'> {
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
    source: lines.lineText(from.line),
  };
}
