import { dirname, relative } from 'node:path';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Range as LspRange,
} from 'vscode-languageserver/node';
import { fullMessage, type FileLine } from '../core/engine/analysis.ts';
import {
  findingId,
  formatPath,
  SEVERITIES,
  type Finding,
  type Path,
  type Place,
  type Severity,
} from '../core/model/index.ts';
import type { Unreadable } from '../core/languages/language.ts';
import type { LineIndex } from '../core/text/lines.ts';
import type { Range } from '../core/text/range.ts';
import { visible } from '../core/text/shown.ts';
import { addressOfPage } from '../workspace/page-address.ts';
import type { Level, Settings } from './settings.ts';
import type { Location, View } from './view.ts';

/** VS Code shows no more than this in a file. */
const MOST_DIAGNOSTICS = 1000;

const LEVELS: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** By severity, where neither the ceiling nor the rule's own setting says otherwise. */
const DEFAULT_LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'information',
  info: 'hint',
};

/** What a diagnostic carries, to find its finding again. */
export interface DiagnosticData {
  readonly id: string;
  readonly severity: Severity;
}

/** A message as an editor shows it: with the severity in words ahead, for those who see no colours or set levels otherwise. */
export function inWords(severity: Severity, message: string): string {
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${message}`;
}

/**
 * The diagnostics of a file: the most severe thousand, and a word on how many are left out; of what cannot be read, what is
 * `unreadable`.
 */
export function diagnosticsOf(
  view: View,
  settings: Settings,
  uriOf: (path: string) => string,
  unreadable: readonly Unreadable[] = view.unreadable,
): Diagnostic[] {
  const { findings, lines } = view;
  const shownIn = (finding: Finding): Diagnostic => toDiagnostic(finding, view, settings, uriOf);
  const broken = notJudged(view, unreadable);
  const room = MOST_DIAGNOSTICS - broken.length;
  if (findings.length <= room) return [...broken, ...findings.map(shownIn)];
  const sorted = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const shown = sorted.slice(0, room - 1).map(shownIn);
  const left: Diagnostic = {
    range: rangeOf(lines, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: 'parapet',
    message: `${findings.length - shown.length} less severe findings of this file are not shown; "parapet scan" lists them all.`,
  };
  return [...broken, ...shown, left];
}

/** What of a file was not read or not evaluated. */
function notJudged(view: View, unreadable: readonly Unreadable[]): readonly Diagnostic[] {
  const { lines } = view;
  const unread = unreadable.map((place) => ({
    range: rangeOf(lines, place),
    severity: DiagnosticSeverity.Error,
    source: 'parapet',
    message: `This cannot be read: ${visible(place.message)}`,
  }));
  const slow = view.notEvaluated.map((message) => ({
    range: rangeOf(lines, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: 'parapet',
    message: `Parapet: ${message}.`,
  }));
  const missing = [...view.unread, ...view.waiting].map((place) => ({
    range: rangeOf(lines, place),
    severity: DiagnosticSeverity.Hint,
    source: 'parapet',
    message: `Parapet: ${visible(place.message)}.`,
  }));
  return [...unread, ...missing, ...slow];
}

function toDiagnostic(
  finding: Finding,
  view: View,
  settings: Settings,
  uriOf: (path: string) => string,
): Diagnostic {
  const data: DiagnosticData = { id: findingId(finding), severity: finding.severity };
  const href = addressOfPage(finding.ruleId);
  const related = relatedTo(finding, view, uriOf);
  const lineOf = (place: Place): FileLine => {
    const at = view.locate(place);
    if (at === undefined) return { line: 0, file: undefined };
    const file = at.path === view.path ? undefined : relative(dirname(view.path), at.path);
    return { line: at.lines.positionAt(at.start).line + 1, file };
  };
  return {
    range: rangeOf(view.lines, view.locate(finding.place) ?? { start: 0, end: 0 }),
    severity: levelOf(finding, settings),
    source: 'parapet',
    code: finding.ruleId,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: inWords(finding.severity, fullMessage(finding, lineOf)),
    data,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** Where else to look: where the value comes from, and what decides with it; each place once, and never the finding's own. */
function relatedTo(
  finding: Finding,
  view: View,
  uriOf: (path: string) => string,
): DiagnosticRelatedInformation[] {
  const { origin } = finding;
  const from =
    origin === undefined ? [] : [[origin.place, `The value comes from ${origin.description}.`] as const];
  const others = finding.related.map(
    ({ place, path }) => [place, partOf(path, view.ownerOf(place))] as const,
  );
  const told = new Set([keyOf(view.locate(finding.place))]);
  return [...from, ...others].flatMap(([place, message]) => {
    const at = view.locate(place);
    const key = keyOf(at);
    if (at === undefined || told.has(key)) return [];
    told.add(key);
    const location = { uri: uriOf(at.path), range: rangeOf(at.lines, at) };
    return [{ location, message: visible(message) }];
  });
}

/** "CidrIp of the security group Admin decides this too." */
function partOf(path: Path, owner: ReturnType<View['ownerOf']>): string {
  const property = formatPath(path);
  const resource = owner === undefined ? '' : `the ${wordsOf(owner.type)} ${owner.name}`;
  const what = [property, resource].filter((part) => part !== '').join(' of ');
  return `${what === '' ? 'This' : `${what.charAt(0).toUpperCase()}${what.slice(1)}`} decides this too.`;
}

/** What a type is in words: "security group" of `AWS::EC2::SecurityGroup`. */
function wordsOf(type: string): string {
  const name = type.split('::').at(-1) ?? type;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return words.replace(/[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function keyOf(at: Location | undefined): string {
  return at === undefined ? '' : `${at.path}\t${at.start}\t${at.end}`;
}

/** How a finding is shown under the settings of its folder. */
export function levelOf(
  { ruleId, severity }: Pick<Finding, 'ruleId' | 'severity'>,
  settings: Settings,
): DiagnosticSeverity {
  const wish = settings.severities[ruleId];
  if (wish !== undefined && wish !== 'off') return LEVELS[wish];
  // The protocol counts from the most severe level.
  return Math.max(LEVELS[DEFAULT_LEVELS[severity]], LEVELS[settings.ceiling]) as DiagnosticSeverity;
}

/** Offsets as the protocol's range. */
export function rangeOf(lines: LineIndex, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
