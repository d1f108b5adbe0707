import { caution, SEVERITIES } from '../../core/model/index.ts';
import { markdownOf as escaped, withoutCommands } from '../../core/text/shown.ts';
import { addressOfPage } from '../../workspace/page-address.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { groupsOf, kindsOf } from './groups.ts';
import { honouredInWords, notEvaluatedLine, notReadLine, type Report } from './report.ts';

/** Places that are listed of one rule; a comment of GitHub's has 65,536 characters at most. */
const MOST_PLACES = 10;
const MOST_RULES = 40;
const MOST_FIXED = 20;

/** A text as Markdown that is printed into a log of a build too. */
function markdownOf(text: string): string {
  return withoutCommands(escaped(text));
}

/** A summary for a pull request or a job. */
export function* reportMarkdown(report: Report): Generator<string> {
  const { findings, summary } = report;
  const counts = SEVERITIES.flatMap((level) =>
    summary.severities[level] === undefined ? [] : [`${summary.severities[level]} ${level}`],
  );
  yield '## Parapet\n\n';
  const isCompared = report.fixed !== undefined;
  const [one, many] = isCompared ? ['new finding', 'new findings'] : ['finding', 'findings'];
  const scanned = `${summary.templates} ${summary.templates === 1 ? 'template' : 'templates'}`;
  yield findings.length === 0
    ? `No ${many} in ${scanned}.`
    : `**${findings.length} ${findings.length === 1 ? one : many}** in ${scanned}: ${counts.join(', ')}.`;
  yield `${besideIn(report)}\n`;
  for (const line of [notReadLine(report.notRead), notEvaluatedLine(report.notEvaluated)])
    if (line !== '') yield `\n> ${markdownOf(line)}\n`;
  for (const { file, line, message } of report.errors)
    yield `\n> ${markdownOf(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)}\n`;
  const groups = groupsOf(findings, 'rule');
  for (const { name, title, findings: own } of groups.slice(0, MOST_RULES)) yield* ofRule(name, title, own);
  if (groups.length > MOST_RULES) yield `\n… and ${groups.length - MOST_RULES} more rules.\n`;
  yield* fixedIn(report);
}

/** What is known, what is fixed, and the score before and after, as far as that is known. */
function besideIn({ fixed, summary }: Report): string {
  const { known = 0, score, scoreBefore } = summary;
  const compared = fixed === undefined ? '' : ` ${fixed.length} fixed, ${known} known before.`;
  const honoured = honouredInWords(summary.honoured);
  const others = honoured === '' ? '' : ` Suppressed ${honoured}.`;
  if (score === undefined) return `${compared}${others}`;
  const now = score.percent === undefined ? 'none' : `${score.percent}%`;
  const before = scoreBefore === undefined ? '' : `${scoreBefore}% before, `;
  return `${compared}${others} Score: ${before}${now}${scoreBefore === undefined ? '' : ' now'}.`;
}

/** What was there before and is there no more. */
function* fixedIn({ fixed = [] }: Report): Generator<string> {
  if (fixed.length === 0) return;
  yield '\n### Fixed\n\n';
  for (const { rule, file, resource } of fixed.slice(0, MOST_FIXED))
    yield `- ${markdownOf(rule)}: ${markdownOf(file)}${resource === '' ? '' : ` ${markdownOf(resource)}`}\n`;
  if (fixed.length > MOST_FIXED) yield `- … and ${fixed.length - MOST_FIXED} more\n`;
}

function* ofRule(
  id: string,
  title: string | undefined,
  findings: readonly ReportedFinding[],
): Generator<string> {
  const page = addressOfPage(id);
  const name = page === undefined ? `\`${id}\`` : `[\`${id}\`](${page})`;
  yield `\n### ${findings[0]!.severity}: ${markdownOf(title ?? id)}\n\n${name}, ${findings.length} ${findings.length === 1 ? 'place' : 'places'}\n\n`;
  for (const { message, findings: places } of kindsOf(findings).slice(0, MOST_PLACES)) {
    yield `${markdownOf(message)}\n\n`;
    const [fix] = places[0]!.fixes;
    if (fix !== undefined)
      yield `Repair (${fix.safety === 'safe' ? 'safe' : caution(fix.reasons)}): ${markdownOf(fix.title)}\n\n`;
    for (const { file, line, resource } of places.slice(0, MOST_PLACES))
      if (file !== '.')
        yield `- ${markdownOf(`${file}:${line}`)}${resource === '' ? '' : ` ${markdownOf(resource)}`}\n`;
    if (places.length > MOST_PLACES) yield `- … and ${places.length - MOST_PLACES} more\n`;
    yield '\n';
  }
}
