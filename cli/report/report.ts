import { relative } from 'node:path';
import type { Score } from '../../core/engine/compliance.ts';
import { SEVERITIES, type OtherTool, type Severity } from '../../core/model/index.ts';
import type { KnownFinding } from '../known-findings.ts';
import { visible } from '../../core/text/shown.ts';
import { slashes } from '../../workspace/find-files.ts';
import { waitingFor } from '../../core/engine/waiting.ts';
import type {
  PlacedMessage,
  ReportedFinding,
  ScanResult,
  SuppressedReport,
  WaitingRules,
} from '../../workspace/scan.ts';

/** What a scan found, as every reporter prints it. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** What is not said since somebody has given a reason; nothing where it is not asked for. */
  readonly suppressed: readonly SuppressedReport[];
  /** What could not be read. */
  readonly errors: readonly { readonly file: string; readonly line?: number; readonly message: string }[];
  /** What the files lead to and was not read: calls of modules that are not there. */
  readonly notRead: readonly PlacedMessage[];
  /** Constructs of the CDK on which rules come to no outcome, with what is not followed. */
  readonly notEvaluated: readonly WaitingRules[];
  /** What was there before and is there no more; undefined where nothing is compared with. */
  readonly fixed?: readonly KnownFinding[] | undefined;
  readonly summary: {
    readonly templates: number;
    readonly findings: number;
    /** How many findings are suppressed by what is written for this tool. */
    readonly suppressed: number;
    /** How many are suppressed by what is written for others, by tool; those alone that suppress something. */
    readonly honoured: Readonly<Partial<Record<OtherTool, number>>>;
    readonly severities: Readonly<Partial<Record<Severity, number>>>;
    /** How many findings are left out since they are less severe than what was asked for. */
    readonly below?: number | undefined;
    /** How many findings are left out since their resources have not changed; undefined where nobody asks what has. */
    readonly unchanged?: number | undefined;
    /** How many findings the baseline has, and how many of it are gone; undefined where there is none. */
    readonly known?: number | undefined;
    readonly gone?: number | undefined;
    readonly outcomes: { readonly passed: number; readonly failed: number; readonly notEvaluated: number };
    /** Of the framework whose rules ran, where one was asked for. */
    readonly score?: Score | undefined;
    /** Of the same framework before, in percent, where that is known. */
    readonly scoreBefore?: number | undefined;
  };
}

/** Collects a scan's findings by file and line; `folders` are the messages about folders that could not be read. */
export function toReport(result: ScanResult, folders: readonly string[], cwd: string, score?: Score): Report {
  const findings = result.templates.flatMap((template) => template.findings);
  const wide = result.workspace.map((finding) => ({
    ...finding,
    message: visible(finding.message),
    file: '.',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    resource: '',
    property: '',
    source: '',
    fixes: [],
  }));
  const all = [...findings, ...wide];
  return {
    findings: all,
    suppressed: result.templates.flatMap((template) => template.suppressed),
    errors: errorsOf(result, folders, cwd),
    notRead: notReadIn(result),
    notEvaluated: result.templates.flatMap(({ waiting }) => waiting),
    summary: { ...summarize(result, all), score },
  };
}

/** Each once: several roots may call what holds it. */
export function notReadIn({ templates }: ScanResult): readonly PlacedMessage[] {
  const all = templates.flatMap(({ unread }) => unread);
  return [...new Map(all.map((each) => [`${each.file}:${each.line}`, each])).values()];
}

/** "2 module calls were not read", and what would bring them; empty where all were. */
export function notReadLine(notRead: readonly PlacedMessage[]): string {
  if (notRead.length === 0) return '';
  const [calls, them] =
    notRead.length === 1 ? ['1 module call was', 'it'] : [`${notRead.length} module calls were`, 'them'];
  return `${calls} not read, and nothing that ${notRead.length === 1 ? 'it deploys' : 'they deploy'} was judged: \`terraform init\` brings ${them}.`;
}

/** What was not followed in CDK source and what waits for it, with the first few places; empty where all was. */
export function notEvaluatedLine(notEvaluated: readonly WaitingRules[]): string {
  if (notEvaluated.length === 0) return '';
  const places = new Map(notEvaluated.map((each) => [`${each.file}:${each.line}`, each.reason]));
  const shown = [...places].slice(0, MOST_PLACES).map(([place, reason]) => `${visible(place)} (${reason})`);
  const more = places.size > MOST_PLACES ? `, and ${places.size - MOST_PLACES} more places` : '';
  const named = notEvaluated.map(({ file, construct, rules }) => ({
    resource: `${file} ${construct}`,
    rules,
  }));
  return `${sentence(waitingFor(named))}: ${shown.join(', ')}${more}.`;
}

/** Places of one line of a report. */
const MOST_PLACES = 3;

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function errorsOf(result: ScanResult, folders: readonly string[], cwd: string): Report['errors'] {
  const broken = result.templates.flatMap(({ unreadable }) => unreadable);
  const unread = result.problems.map(({ path, message }) => ({
    file: slashes(relative(cwd, path)),
    message,
  }));
  return [...broken, ...unread, ...folders.map((message) => ({ file: '.', message }))];
}

/** The report without findings that are less severe than one says. */
export function fromSeverity(report: Report, least: Severity): Report {
  const isShown = ({ severity }: ReportedFinding): boolean =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
  const findings = report.findings.filter(isShown);
  return withFindings(report, findings, { below: report.findings.length - findings.length });
}

/** The report with some of its findings, and what its summary says of the others. */
export function withFindings(
  report: Report,
  findings: readonly ReportedFinding[],
  others: Pick<Report['summary'], 'below' | 'known' | 'gone' | 'scoreBefore' | 'unchanged'>,
): Report {
  const severities = countedBySeverity(findings);
  return {
    ...report,
    findings,
    summary: { ...report.summary, findings: findings.length, severities, ...others },
  };
}

function countedBySeverity(findings: readonly ReportedFinding[]): Report['summary']['severities'] {
  const severities: Partial<Record<Severity, number>> = {};
  for (const { severity } of findings) severities[severity] = (severities[severity] ?? 0) + 1;
  return severities;
}

function summarize(result: ScanResult, findings: readonly ReportedFinding[]): Report['summary'] {
  const severities = countedBySeverity(findings);
  const outcomes = { passed: 0, failed: 0, notEvaluated: 0 };
  let suppressed = 0;
  for (const template of result.templates) {
    outcomes.passed += template.outcomes.passed;
    outcomes.failed += template.outcomes.failed;
    outcomes.notEvaluated += template.outcomes.notEvaluated;
    suppressed += template.suppressed.filter(({ tool }) => tool === undefined).length;
  }
  const [templates, honoured] = [result.templates.length, honouredIn(result)];
  return { templates, findings: findings.length, suppressed, honoured, severities, outcomes };
}

/** How many findings are suppressed for each other tool. */
export function honouredIn({ templates }: ScanResult): Readonly<Partial<Record<OtherTool, number>>> {
  const counts: Partial<Record<OtherTool, number>> = {};
  for (const { suppressed } of templates)
    for (const { tool } of suppressed) if (tool !== undefined) counts[tool] = (counts[tool] ?? 0) + 1;
  return counts;
}

/** "12 for checkov, 3 for kics"; empty where nothing is. */
export function honouredInWords(counts: Readonly<Partial<Record<OtherTool, number>>>): string {
  return Object.entries(counts)
    .map(([tool, count]) => `${count} for ${tool}`)
    .join(', ');
}
