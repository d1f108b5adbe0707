import { caution, SEVERITIES, type Severity } from '../../core/model/index.ts';
import { visible, withoutCommands } from '../../core/text/shown.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { painter, type Paint } from '../paint.ts';
import { scoreLine } from '../report-compliance.ts';
import { counts, countsInWords, groupsOf, kindsOf, type Group, type Kind } from './groups.ts';
import type { Look } from './look.ts';
import { COLORS, placeOf, quoted, wrapped } from './places.ts';
import { honouredInWords, notEvaluatedLine, notReadLine, type Report } from './report.ts';

/** A report of more findings shows groups alone, unless somebody wants to see each. */
const MOST_IN_FULL = 50;
/** Groups of which a report without each finding shows what they are; the rest is counted. */
const MOST_GROUPS = 40;
/** Places that such a group names. */
const MOST_PLACES = 2;
/** From so many rules on, the end of a report lists them. */
const LEAST_RULES = 4;

/**
 * The report for people: counts and what was not read, then the findings by what they have in common, the worst first. The
 * reason is said once for all places that it holds for, and each place has its line of text.
 */
export function* reportText(report: Report, look: Look): Generator<string> {
  for (const line of lines(report, look)) yield `${withoutCommands(line)}\n`;
}

function* lines(report: Report, look: Look): Generator<string> {
  const paint = painter(look.color);
  const { findings } = report;
  const groups = groupsOf(findings, look.groupBy);
  const isInFull = look.full || findings.length <= MOST_IN_FULL;
  if (!look.quiet) {
    yield* head(report, look, paint);
    if (findings.length > 0) yield '';
  }
  if (isInFull) for (const group of groups) yield* inFull(group, look, paint);
  else yield* inShort(groups, look, paint);
  yield* suppressed(report, look, paint);
  if (look.quiet || findings.length === 0) return;
  if (isInFull) yield* table(findings, paint);
  else yield hint(look);
}

function* head(report: Report, look: Look, paint: Paint): Generator<string> {
  yield* wrapped(summary(report, paint), '', look);
  const { gone = 0 } = report.summary;
  if (gone > 0)
    yield `${many(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone: \`parapet baseline\` takes ${gone === 1 ? 'it' : 'them'} out.`;
  for (const line of [notReadLine(report.notRead), notEvaluatedLine(report.notEvaluated)])
    if (line !== '') yield* wrapped(line, '', look).map((part) => paint('33', part));
  if (report.errors.length > 0)
    yield paint('33', `${many(report.errors.length, 'problem')} with reading, told on the error output.`);
  if (report.summary.score !== undefined) yield scoreLine(report.summary.score);
}

function* inFull(group: Group, look: Look, paint: Paint): Generator<string> {
  const worst = group.findings[0]!.severity;
  const count = group.findings.length === 1 ? '' : `  ${many(group.findings.length, 'finding')}`;
  if (look.groupBy === 'rule') {
    yield `${severity(worst, paint)}  ${paint('1', group.name)}${paint('2', count)}`;
    for (const kind of kindsOf(group.findings)) yield* ofKind(kind, '  ', look, paint);
  } else {
    yield `${paint('1', group.name)}${paint('2', count)}`;
    for (const { name, findings } of groupsOf(group.findings, 'rule')) {
      yield `  ${severity(findings[0]!.severity, paint)}  ${name}`;
      for (const kind of kindsOf(findings)) yield* ofKind(kind, '    ', look, paint);
    }
  }
  yield '';
}

function* ofKind({ message, findings }: Kind, indent: string, look: Look, paint: Paint): Generator<string> {
  const [first] = findings as readonly [ReportedFinding];
  const isOfOne = findings.every(({ resource }) => resource === first.resource);
  yield* wrapped(message, indent, look);
  for (const { title, safety, reasons } of first.fixes)
    yield `${indent}${paint('32', `Fix (${safety === 'safe' ? 'safe' : caution(reasons)}):`)} ${title}`;
  for (const finding of findings) {
    if (finding.file === '.') continue;
    const { resource, origin } = finding;
    const named = isOfOne || resource === '' ? '' : `  ${visible(resource)}`;
    yield `${indent}${paint('36', placeOf(finding, look))}${named}${origin === undefined ? '' : paint('2', `  ${origin}`)}`;
    if (finding.source !== '') yield* quoted(finding, `${indent}  `, look, paint);
  }
}

/** What is suppressed, each in a line with its reason, where somebody asks for it. */
function* suppressed(report: Report, look: Look, paint: Paint): Generator<string> {
  if (report.suppressed.length === 0) return;
  yield paint('1', 'Suppressed');
  for (const finding of report.suppressed) {
    const until = finding.until === undefined ? '' : ` (until ${finding.until})`;
    const tool = finding.tool === undefined ? '' : ` for ${finding.tool}`;
    const reason = finding.reason === '' ? 'no reason is given' : finding.reason;
    yield `  ${placeOf(finding, look)}  ${finding.ruleId}${tool}${until}: ${reason}`;
  }
  yield '';
}

function* inShort(groups: readonly Group[], look: Look, paint: Paint): Generator<string> {
  const shown = groups.slice(0, MOST_GROUPS);
  const widest = Math.max(...shown.map(({ findings }) => String(findings.length).length));
  for (const { name, title, findings } of shown) {
    const worst = findings[0]!.severity;
    const what = look.groupBy === 'rule' ? (title ?? '') : countsInWords(counts(findings));
    yield `${severity(worst, paint)}${' '.repeat(9 - worst.length)}${String(findings.length).padStart(widest)}  ${paint('1', name)}  ${what}`;
    yield* wrapped(exampleOf(findings, look), ' '.repeat(11 + widest), look).map((line) => paint('2', line));
  }
  const rest = groups.slice(MOST_GROUPS).flatMap(({ findings }) => findings);
  if (rest.length > 0)
    yield `… and ${many(groups.length - MOST_GROUPS, GROUP_WORDS[look.groupBy])} more: ${countsInWords(counts(rest))}`;
  yield '';
}

const GROUP_WORDS = { rule: 'rule', file: 'file', severity: 'severity', service: 'service' } as const;

/** What is seen of a group that is not shown in full: the first places of a rule; of others the rules. */
function exampleOf(findings: readonly ReportedFinding[], look: Look): string {
  if (look.groupBy !== 'rule')
    return listed(
      groupsOf(findings, 'rule').map((group) => `${group.name} (${group.findings.length})`),
      3,
    );
  const safe = findings.filter(isSafe).length;
  const places = listed(
    findings.map((finding) => placeOf(finding, { ...look, links: false })),
    MOST_PLACES,
  );
  return safe === 0 ? places : `${places}; ${safe} can be repaired with --fix`;
}

/** "a, b and 3 more". */
function listed(all: readonly string[], most: number): string {
  const more = all.length > most ? ` and ${all.length - most} more` : '';
  return `${all.slice(0, most).join(', ')}${more}`;
}

/** The rules of a report that shows all findings, with how many there are and what can be repaired. */
function* table(findings: readonly ReportedFinding[], paint: Paint): Generator<string> {
  const groups = groupsOf(findings, 'rule');
  if (groups.length < LEAST_RULES) return;
  const widest = Math.max(...groups.map(({ name }) => name.length));
  yield paint('1', `${'rule'.padEnd(widest)}  severity  findings  repairs: safe  review`);
  for (const { name, findings: own } of groups) {
    const safe = own.filter(isSafe).length;
    const review = own.filter(({ fixes }) => fixes.length > 0).length - safe;
    const cells = [
      own[0]!.severity.padEnd(8),
      String(own.length).padStart(8),
      (safe === 0 ? '-' : String(safe)).padStart(13),
      (review === 0 ? '-' : String(review)).padStart(6),
    ];
    yield `${name.padEnd(widest)}  ${cells.join('  ')}`;
  }
}

function hint({ groupBy }: Look): string {
  const other = groupBy === 'rule' ? '--group-by file, severity or service gathers them otherwise' : '';
  return `Each finding with its line: --full. One line each: --format compact. The worst alone: --min-severity high.${other === '' ? '' : ` ${other}.`}`;
}

function isSafe({ fixes }: ReportedFinding): boolean {
  return fixes[0]?.safety === 'safe';
}

function severity(value: Severity, paint: Paint): string {
  return paint(COLORS[value], value);
}

function many(count: number, what: string): string {
  if (count === 1) return `1 ${what}`;
  return `${count} ${what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`}`;
}

function summary(report: Report, paint: Paint): string {
  const {
    templates,
    findings,
    suppressed,
    honoured,
    severities,
    below = 0,
    known = 0,
    unchanged = 0,
  } = report.summary;
  const others = honouredInWords(honoured);
  const scanned = many(templates, 'template');
  if (templates === 0) return 'No template was found: nothing that declares AWS resources under Resources.';
  const beside = [
    known > 0 ? `, ${known} in the baseline` : '',
    suppressed > 0 ? `, ${suppressed} suppressed` : '',
    others === '' ? '' : `, suppressed ${others}`,
    unchanged > 0 ? `, ${unchanged} in what has not changed` : '',
    below > 0 ? `, ${below} less severe not shown` : '',
  ].join('');
  if (findings === 0) return paint('32', `No ${known > 0 ? 'new ' : ''}findings in ${scanned}${beside}.`);
  const found = SEVERITIES.filter((level) => severities[level]).map(
    (level) => `${severities[level]} ${level}`,
  );
  const safe = report.findings.filter(isSafe).length;
  const repairs = safe > 0 ? ` ${safe} can be repaired with --fix (--fix-dry-run shows how).` : '';
  const what = many(findings, known > 0 ? 'new finding' : 'finding');
  return `${what} in ${scanned}: ${found.join(', ')}${beside}.${repairs}`;
}
