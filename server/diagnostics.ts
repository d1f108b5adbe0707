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
import type { View } from './view.ts';

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
  /** The level says less, since settings decide about it. */
  readonly severity: Severity;
  readonly resource: string;
}

/** A message as an editor shows it: with the severity in words ahead, for those who see no colours or set levels otherwise. */
export function inWords(severity: Severity, message: string): string {
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${message}`;
}

/** Such a message without its severity, for a list that shows that in another way. */
export function withoutWords(severity: Severity, message: string): string {
  return message.slice(inWords(severity, '').length);
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

/** Where a place of a finding stands, as an editor has it. */
interface Standing {
  readonly path: string;
  readonly uri: string;
  readonly range: LspRange;
  /** The resource that a place beside the finding's own is part of. */
  readonly owner: ReturnType<View['ownerOf']>;
}

/** Of a finding the diagnostic that was made last, and what it was made of. */
interface Made {
  readonly diagnostic: Diagnostic;
  readonly settings: Settings;
  /** The file that it is shown in. */
  readonly path: string;
  readonly standing: readonly (Standing | undefined)[];
}

const MADE = new WeakMap<Finding, Made>();

/** The diagnostic of a finding: the same object as long as nothing of it changes, as with most keys. */
function toDiagnostic(
  finding: Finding,
  view: View,
  settings: Settings,
  uriOf: (path: string) => string,
): Diagnostic {
  const { place, origin, related } = finding;
  const standing = [
    standingOf(place, view, uriOf),
    origin && standingOf(origin.place, view, uriOf),
    ...related.map((other) => {
      const at = standingOf(other.place, view, uriOf);
      return at && { ...at, owner: view.ownerOf(other.place) };
    }),
  ];
  const { path } = view;
  const made = MADE.get(finding);
  if (made?.settings === settings && made.path === path && areSame(made.standing, standing))
    return made.diagnostic;
  const diagnostic = diagnosticAt(finding, path, settings, standing);
  MADE.set(finding, { diagnostic, settings, path, standing });
  return diagnostic;
}

function standingOf(place: Place, view: View, uriOf: (path: string) => string): Standing | undefined {
  const at = view.locate(place);
  return at && { path: at.path, uri: uriOf(at.path), range: rangeOf(at.lines, at), owner: undefined };
}

function areSame(before: readonly (Standing | undefined)[], now: readonly (Standing | undefined)[]): boolean {
  return (
    before.length === now.length &&
    now.every((at, i) => {
      const was = before[i];
      if (at === undefined || was === undefined) return at === was;
      return at.uri === was.uri && at.owner?.name === was.owner?.name && isSameRange(at.range, was.range);
    })
  );
}

function isSameRange(a: LspRange, b: LspRange): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

function isSamePosition(a: LspRange['start'], b: LspRange['start']): boolean {
  return a.line === b.line && a.character === b.character;
}

function diagnosticAt(
  finding: Finding,
  path: string,
  settings: Settings,
  [own, origin, ...related]: readonly (Standing | undefined)[],
): Diagnostic {
  const { severity, resource } = finding;
  const data: DiagnosticData = { id: findingId(finding), severity, resource };
  const href = addressOfPage(finding.ruleId);
  const others = relatedTo(finding, own, origin, related);
  const lineOfOrigin = (): FileLine => {
    if (origin === undefined) return { line: 0, file: undefined };
    const file = origin.path === path ? undefined : relative(dirname(path), origin.path);
    return { line: origin.range.start.line + 1, file };
  };
  return {
    range: own?.range ?? START,
    severity: levelOf(finding, settings),
    source: 'parapet',
    code: finding.ruleId,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: inWords(severity, fullMessage(finding, lineOfOrigin)),
    data,
    ...(others.length === 0 ? {} : { relatedInformation: others }),
  };
}

const START: LspRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where else to look: where the value comes from, and what decides with it; each place once, and never the finding's own. */
function relatedTo(
  finding: Finding,
  own: Standing | undefined,
  origin: Standing | undefined,
  related: readonly (Standing | undefined)[],
): DiagnosticRelatedInformation[] {
  const from =
    origin === undefined ? [] : [[origin, `The value comes from ${finding.origin?.description}.`] as const];
  const others = related.map((at, i) => [at, partOf(finding.related[i]!.path, at?.owner)] as const);
  const told = new Set([keyOf(own)]);
  return [...from, ...others].flatMap(([at, message]) => {
    const key = keyOf(at);
    if (at === undefined || told.has(key)) return [];
    told.add(key);
    return [{ location: { uri: at.uri, range: at.range }, message: visible(message) }];
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

function keyOf(at: Standing | undefined): string {
  if (at === undefined) return '';
  const { start, end } = at.range;
  return [at.path, start.line, start.character, end.line, end.character].join('\t');
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
