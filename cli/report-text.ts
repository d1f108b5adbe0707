import { caution, SEVERITIES, type Severity } from '../core/model/index.ts';
import { visible, withoutCommands } from '../core/text/shown.ts';
import type { ReportedFinding } from '../workspace/scan.ts';
import { complain, shown } from './complain.ts';
import { painter, type Paint } from './paint.ts';
import { notEvaluatedLine, notReadLine, type Report } from './report-json.ts';

interface TextOptions {
  readonly color: boolean;
  readonly quiet: boolean;
}

const COLORS: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
};

/** Prints each finding with its line of text, the reason and the repair, and a summary. */
export async function reportText(report: Report, options: TextOptions): Promise<void> {
  const paint = painter(options.color);
  const out: string[] = [];
  for (const finding of report.findings) {
    if (finding.file === '.') continue;
    out.push(...describe(finding, paint), '');
  }
  const wide = report.findings.filter((finding) => finding.file === '.');
  if (wide.length > 0) out.push(paint('1', 'The workspace as a whole'));
  for (const finding of wide)
    out.push(`  ${severity(finding.severity, paint)}  ${finding.message}  ${paint('2', finding.ruleId)}`);
  if (wide.length > 0) out.push('');
  process.stdout.write(out.length === 0 ? '' : `${out.map(withoutCommands).join('\n')}\n`);
  for (const { file, line, message } of report.errors) {
    const place = line === undefined ? file : `${file}:${line}`;
    complain(`${visible(place)}: ${line === undefined ? message : `cannot be read here: ${message}`}`);
  }
  if (!options.quiet) process.stdout.write(`${summary(report, paint)}\n`);
  if (!options.quiet && report.notRead.length > 0)
    process.stdout.write(`${paint('33', notReadLine(report.notRead))}\n`);
  if (!options.quiet && report.notEvaluated.length > 0)
    process.stdout.write(`${paint('33', notEvaluatedLine(report.notEvaluated))}\n`);
  if (!options.quiet && report.summary.score !== undefined) {
    const { scoreLine } = await import('./report-compliance.ts');
    process.stdout.write(`${scoreLine(report.summary.score)}\n`);
  }
}

function describe(finding: ReportedFinding, paint: Paint): string[] {
  const place = visible(`${finding.file}:${finding.line}:${finding.column}`);
  const out = [`${paint('1', place)}  ${severity(finding.severity, paint)}  ${paint('2', finding.ruleId)}`];
  if (finding.source !== '') out.push(...quoted(finding, paint));
  out.push(`  ${finding.message}`);
  for (const fix of finding.fixes)
    out.push(
      `  ${paint('32', `Fix (${fix.safety === 'safe' ? 'safe' : caution(fix.reasons)}):`)} ${fix.title}`,
    );
  return out;
}

/** The line that a finding begins on, and a mark below what it is about. */
function quoted(finding: ReportedFinding, paint: Paint): string[] {
  const number = String(finding.line);
  const { source: text, line, endLine, shift = 0 } = finding;
  const start = finding.column - 1 - shift;
  const end = endLine === line ? finding.endColumn - 1 - shift : text.length;
  const before = shown(text.slice(0, start)).replace(/[^\t]/g, ' ');
  const { length } = shown(text.slice(start, end));
  return [
    `  ${paint('2', `${number} |`)} ${shown(text)}`,
    `  ${' '.repeat(number.length)} ${paint('2', '|')} ${before}${paint(COLORS[finding.severity], '^'.repeat(Math.max(1, length)))}`,
  ];
}

function severity(value: Severity, paint: Paint): string {
  return paint(COLORS[value], value);
}

function summary(report: Report, paint: Paint): string {
  const { templates, findings, suppressed, severities } = report.summary;
  const scanned = templates === 1 ? '1 template' : `${templates} templates`;
  if (templates === 0) return 'No template was found: nothing that declares AWS resources under Resources.';
  const ignored = suppressed > 0 ? `, ${suppressed} suppressed` : '';
  if (findings === 0) return paint('32', `No findings in ${scanned}${ignored}.`);
  const counts = SEVERITIES.filter((level) => severities[level]).map(
    (level) => `${severities[level]} ${level}`,
  );
  const safe = report.findings.filter(({ fixes }) => fixes[0]?.safety === 'safe').length;
  const hint = safe > 0 ? ` ${safe} can be repaired with --fix (--fix-dry-run shows how).` : '';
  return `${findings} ${findings === 1 ? 'finding' : 'findings'} in ${scanned}: ${counts.join(', ')}${ignored}.${hint}`;
}
