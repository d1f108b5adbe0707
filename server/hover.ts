import { dirname, relative } from 'node:path';
import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { frameworksOf } from '../core/engine/compliance.ts';
import { originOf } from '../core/engine/analysis.ts';
import { documentationOf } from '../core/languages/specification.ts';
import { caution, isSafe, reasonsOf, type AnyRule, type Finding } from '../core/model/index.ts';
import { markdownOf } from '../core/text/shown.ts';
import { loadFrameworks } from '../workspace/frameworks.ts';
import { knownRule } from '../workspace/rule-facts.ts';
import { addressOfPage } from '../workspace/page-address.ts';
import { bySeverity, findingsAt } from './code-actions.ts';
import { rangeOf } from './diagnostics.ts';
import { countsOf } from './judging.ts';
import { ruleIntroduction } from './rule-pages.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/** Findings that are told whole, where there are no more of them. */
const MOST_WHOLE = 2;
/** Others that are named, and frameworks of a rule. */
const MOST_NAMED = 5;

/** What is wrong at a position, why, and where to read on; null where nothing is. The most severe is told first. */
export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const view = session.view(textDocument.uri);
  if (view === undefined) return null;
  const offset = view.lines.offsetAt(position);
  const here = bySeverity(findingsAt(view, offset, offset));
  const [first] = here;
  const range = first && view.locate(first.place);
  if (range === undefined) return null;
  const whole = here.slice(0, here.length <= MOST_WHOLE ? MOST_WHOLE : 1);
  const parts = [...whole.map((finding) => describe(finding, view)), ...others(here.slice(whole.length))];
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    range: rangeOf(view.lines, range),
  };
}

function describe(finding: Finding, view: View): string {
  const rule = ruleOf(finding);
  return [
    headOf(finding),
    sentences(ruleIntroduction(finding.ruleId), 2),
    valueOf(finding, view),
    repairsOf(finding, view),
    rule === undefined ? '' : askedBy(rule),
    [pageOf(finding), documentation(finding, view)].filter((part) => part !== '').join(' · '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function ruleOf({ ruleId }: Finding): AnyRule | undefined {
  return knownRule(ruleId);
}

function headOf(finding: Finding): string {
  return `**${ruleOf(finding)?.title ?? finding.ruleId}** · ${finding.severity}`;
}

function pageOf({ ruleId }: Finding): string {
  const page = addressOfPage(ruleId);
  return page === undefined ? `\`${ruleId}\`` : `[\`${ruleId}\`](${page})`;
}

/** The first sentences of a paragraph, in one line. */
function sentences(paragraph: string, most: number): string {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const ends = [...text.matchAll(/[.?!](?=\s+[A-Z`*]|$)/g)];
  const last = ends[Math.min(most, ends.length) - 1];
  return last === undefined ? text : text.slice(0, last.index + 1);
}

/** Where the value comes from that does not stand here. */
function valueOf(finding: Finding, view: View): string {
  const origin = originOf(finding, (place) => {
    const at = view.locate(place);
    if (at === undefined) return { line: 0, file: undefined };
    const file = at.path === view.path ? undefined : relative(dirname(view.path), at.path);
    return { line: at.lines.positionAt(at.start).line + 1, file };
  });
  return origin === undefined ? '' : `The value is ${markdownOf(origin)}.`;
}

function repairsOf(finding: Finding, view: View): string {
  const lines = view
    .offers(finding)
    .slice(0, MOST_NAMED)
    .map((fix) => `- ${markdownOf(fix.title)} *(${isSafe(fix) ? 'safe' : caution(reasonsOf(fix))})*`);
  return lines.length === 0 ? '' : `Repairs:\n${lines.join('\n')}`;
}

/** The controls and the frameworks that ask the same: "Asked by Security Hub (S3.14), NIST SP 800-53 rev. 5 and 2 others". */
function askedBy(rule: AnyRule): string {
  const { controls } = rule;
  const frameworks = frameworksOf(rule, loadFrameworks().FRAMEWORKS).map(({ framework }) => framework.name);
  const hub = controls.length === 0 ? [] : [`Security Hub (${controls.slice(0, MOST_NAMED).join(', ')})`];
  const names = [...hub, ...frameworks.slice(0, MOST_NAMED)];
  const left = frameworks.length - MOST_NAMED;
  if (names.length === 0) return '';
  return `Asked by ${names.join(', ')}${left > 0 ? ` and ${left === 1 ? 'another' : `${left} others`}` : ''}.`;
}

function documentation(finding: Finding, view: View): string {
  const type = view.typeOf(finding.resource);
  const address = type === undefined ? undefined : documentationOf(type, finding.path);
  if (address === undefined) return '';
  const property = finding.path.filter((segment) => typeof segment === 'string').join('.');
  const what = markdownOf(`${type}${property === '' ? '' : ` ${property}`}`);
  return `[${what} in AWS's documentation](${address})`;
}

/** The other findings at the place, a line each as far as there is room. */
function others(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, MOST_NAMED).map((finding) => `- ${headOf(finding)} · ${pageOf(finding)}`);
  const left = Object.entries(countsOf(findings.slice(MOST_NAMED)));
  const words = left.map(([severity, count]) => `${count} ${severity}`).join(', ');
  return [`Also here:\n${lines.join('\n')}${left.length === 0 ? '' : `\n- and ${words}`}`];
}
