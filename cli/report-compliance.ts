import {
  STATUSES,
  type ControlResult,
  type RequirementResult,
  type Score,
  type ScoredSeverity,
  type Status,
} from '../core/engine/compliance.ts';
import {
  complianceReport,
  NO_CLAIM,
  STATUS_WORDS as WORDS,
  type Compliance,
} from '../workspace/compliance.ts';
import { honouredInWords, type honouredIn } from './report/report.ts';
import { jsonPieces } from './report/json-pieces.ts';
import { painter, type Paint } from './paint.ts';

/** What the code shows, and how many findings are suppressed by what is written for other tools, by tool. */
export interface SeenCompliance extends Compliance {
  readonly honoured: ReturnType<typeof honouredIn>;
}

const COLORS: Readonly<Record<Status, string>> = {
  passed: '32',
  failed: '31',
  inPart: '33',
  watched: '33',
  notEvaluated: '33',
  nothingToEvaluate: '2',
  notDecidable: '2',
};

const SEVERITIES: readonly ScoredSeverity[] = ['critical', 'high', 'medium', 'low'];

/** Each requirement of the framework that was asked for, or a line for each framework, and the score. */
export function complianceText(
  found: SeenCompliance,
  options: { readonly color: boolean },
): Iterable<string> {
  const paint = painter(options.color);
  const [only] = found.frameworks;
  const out =
    found.isOne && only !== undefined
      ? [
          paint('1', only.framework.name),
          '',
          ...only.requirements.flatMap((result) => requirementLines(result, paint)),
          ...unplacedLines(only.unplaced, paint),
          '',
          `${only.requirements.length} requirements: ${counted(only.statuses, STATUSES)}.`,
        ]
      : frameworkTable(found, paint);
  out.push('', ...serviceTable(found, paint), '', scoreLine(found.score), besideLine(found.score));
  if (found.suppressed > 0)
    out.push(`Suppressed and left out, as Security Hub leaves it out: ${found.suppressed}.`);
  const others = honouredInWords(found.honoured);
  if (others !== '') out.push(`Findings among these that are suppressed for other tools: ${others}.`);
  out.push('', NO_CLAIM);
  return out.map((line) => `${line}\n`);
}

function requirementLines(
  { requirement, status, controls }: RequirementResult,
  paint: Paint,
): readonly string[] {
  const title = requirement.title === '' ? (controls[0]?.title ?? '') : requirement.title;
  const head = `${paint(COLORS[status], WORDS[status][0].padEnd(14))} ${requirement.id.padEnd(8)} ${title}`;
  return [
    head,
    ...controls.filter((control) => control.status === 'failed').map((one) => failedLine(one, paint)),
  ];
}

function failedLine({ control, checks, rules }: ControlResult, paint: Paint): string {
  const of = checks.failed + checks.passed + checks.notEvaluated;
  const failing = rules.filter(({ resources }) => resources.failed > 0).map(({ id }) => id);
  return `${' '.repeat(24)}${control.id} (${control.severity}): ${checks.failed} of ${of} checks fail: ${paint('2', failing.join(', '))}`;
}

function unplacedLines(unplaced: readonly ControlResult[], paint: Paint): readonly string[] {
  if (unplaced.length === 0) return [];
  const failed = unplaced.filter(({ status }) => status === 'failed');
  const head = `Of the standard, ${unplaced.length} more controls, of which we do not know the requirement: ${counted(count(unplaced), STATUSES)}`;
  return ['', `${head}.`, ...failed.map((control) => failedLine(control, paint))];
}

function count(results: readonly ControlResult[]): Record<Status, number> {
  const of = (wanted: Status): number => results.filter(({ status }) => status === wanted).length;
  return Object.fromEntries(STATUSES.map((status) => [status, of(status)])) as Record<Status, number>;
}

function counted(counts: Readonly<Record<Status, number>>, statuses: readonly Status[]): string {
  return statuses.map((status) => `${counts[status]} ${WORDS[status][1]}`).join(', ');
}

/** The score in one line: of the evaluated controls those that pass, and how severe those are that fail. */
export function scoreLine({ percent, controls, severities }: Score): string {
  if (percent === undefined) return 'Score: none, as no control could be evaluated.';
  const evaluated = controls.passed + controls.failed;
  const failed = SEVERITIES.map((severity) => `${severities[severity].failed} ${severity}`).join(', ');
  return `Score: ${percent}% (${controls.passed} of ${evaluated} evaluated controls pass). Failed: ${failed}.`;
}

function besideLine({ controls }: Score): string {
  return `Controls not in the score: ${counted(controls, ['inPart', 'watched', 'notEvaluated', 'nothingToEvaluate', 'notDecidable'])}.`;
}

const HEADS = ['score', ...STATUSES.map((status) => WORDS[status][0])];

function frameworkTable({ frameworks }: Compliance, paint: Paint): string[] {
  const rows = frameworks.map(({ framework, statuses, score }) => [
    framework.id,
    percent(score),
    ...STATUSES.map((status) => String(statuses[status])),
  ]);
  return table([['requirements of', ...HEADS], ...rows], paint);
}

/** The services of which something was evaluated. */
function serviceTable({ services }: Compliance, paint: Paint): string[] {
  const rows = [...services]
    .filter(
      ([, { controls }]) => controls.passed + controls.failed + controls.inPart + controls.notEvaluated > 0,
    )
    .map(([service, score]) => [
      service,
      percent(score),
      ...STATUSES.map((status) => String(score.controls[status])),
    ]);
  return table([['controls of', ...HEADS], ...rows], paint);
}

function percent(score: Score): string {
  return score.percent === undefined ? '-' : `${score.percent}%`;
}

/** The first column to the left, the others to the right, the first row as a head. */
function table(rows: readonly (readonly string[])[], paint: Paint): string[] {
  const widths = rows[0]!.map((_cell, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row, r) => {
    const line = row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ');
    return r === 0 ? paint('1', line) : line;
  });
}

/** Everything as JSON: the controls, the requirements that name them, and the scores. */
export function complianceJson(found: SeenCompliance, templates: number): Iterable<string> {
  return jsonPieces({ ...complianceReport(found, templates), honoured: found.honoured });
}
