import { relative } from 'node:path';
import { writtenFixes } from '../core/engine/fix.ts';
import type { Safety, Severity } from '../core/model/index.ts';
import { slashes } from '../workspace/find-files.ts';
import { reported, type ReportedFinding, type ScannedTemplate, type ScanResult } from '../workspace/scan.ts';

/** A finding with the repairs that can be written. */
export interface FindingWithFixes extends ReportedFinding {
  readonly fixes: readonly { readonly title: string; readonly safety: Safety }[];
  /** The line of the text that it begins on; left out of the JSON. */
  readonly source: string;
}

/** What a scan found, as every reporter prints it. */
export interface Report {
  readonly findings: readonly FindingWithFixes[];
  /** What could not be read. */
  readonly errors: readonly { readonly file: string; readonly line?: number; readonly message: string }[];
  readonly summary: {
    readonly templates: number;
    readonly findings: number;
    readonly suppressed: number;
    readonly severities: Readonly<Partial<Record<Severity, number>>>;
    readonly outcomes: { readonly passed: number; readonly failed: number; readonly notEvaluated: number };
  };
}

/** Collects a scan's findings by file and line; `folders` are the messages about folders that could not be read. */
export function toReport(result: ScanResult, folders: readonly string[], cwd: string): Report {
  const findings = result.templates.flatMap((template) =>
    template.analysis.findings
      .map((finding) => ({
        ...withSource(template, reported(template, finding, cwd)),
        fixes: writtenFixes(template.analysis, finding).map(({ fix }) => ({
          title: fix.title,
          safety: fix.safety,
        })),
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1)),
  );
  const wide = result.workspace.map((finding) => ({
    ...finding,
    file: '.',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    resource: '',
    source: '',
    fixes: [],
  }));
  const all = [...findings, ...wide];
  return { findings: all, errors: errorsOf(result, folders, cwd), summary: summarize(result, all) };
}

function withSource(
  { lines }: ScannedTemplate,
  finding: ReportedFinding,
): ReportedFinding & { readonly source: string } {
  return { ...finding, source: lines.lineText(finding.line - 1) };
}

function errorsOf(result: ScanResult, folders: readonly string[], cwd: string): Report['errors'] {
  const broken = result.templates.flatMap(({ path, analysis, lines }) =>
    analysis.unreadable.map(({ start, message }) => ({
      file: slashes(relative(cwd, path)),
      line: lines.positionAt(start).line + 1,
      message,
    })),
  );
  const unread = result.problems.map(({ path, message }) => ({
    file: slashes(relative(cwd, path)),
    message,
  }));
  return [...broken, ...unread, ...folders.map((message) => ({ file: '.', message }))];
}

function summarize(result: ScanResult, findings: readonly FindingWithFixes[]): Report['summary'] {
  const severities: Partial<Record<Severity, number>> = {};
  for (const { severity } of findings) severities[severity] = (severities[severity] ?? 0) + 1;
  const outcomes = { passed: 0, failed: 0, notEvaluated: 0 };
  let suppressed = 0;
  for (const { analysis } of result.templates) {
    outcomes.passed += analysis.result.outcomes.passed;
    outcomes.failed += analysis.result.outcomes.failed;
    outcomes.notEvaluated += analysis.result.outcomes.notEvaluated;
    suppressed += analysis.suppressed.length;
  }
  return { templates: result.templates.length, findings: findings.length, suppressed, severities, outcomes };
}

/** Prints the report as JSON. */
export function reportJson(report: Report): void {
  process.stdout.write(
    `${JSON.stringify(report, (key, value: unknown) => (key === 'source' ? undefined : value), 2)}\n`,
  );
}
