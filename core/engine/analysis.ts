import type { Language, Unit } from '../languages/language.ts';
import type { FileWish, Finding, Place, Template } from '../model/index.ts';
import { visible } from '../text/shown.ts';
import type { TextChange } from '../text/text-change.ts';
import { asInFiles, type SeverityIn } from './in-files.ts';
import { lint, type LintContext, type LintResult } from './lint.ts';
import { ignoredInFiles, suppress, type SuppressedFinding } from './suppress.ts';

export interface AnalysisContext extends LintContext {
  /** `YYYY-MM-DD`: decides which suppressions have expired. */
  readonly today: string;
  /** What another tool's own file takes out of a file, by its path; nothing where undefined. */
  readonly ignoredIn?: ((path: string) => readonly FileWish[]) | undefined;
  /** What a rule is in a file, by its path, where that is something else than elsewhere. */
  readonly severityIn?: SeverityIn | undefined;
}

/** One version of a unit, and what the rules make of it. */
export interface Analysis<T extends Template = Template> extends Unit<T> {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly result: LintResult;
  /** Told of a repair that threw. */
  readonly onError: LintContext['onError'];
}

/**
 * Reads and judges a unit; undefined where there is none. With the previous version, only what has changed since is read
 * and judged again; `change` is what was changed in its only file, where that is known.
 */
export function analyse<T extends Template>(
  language: Language<T>,
  unit: string,
  context: AnalysisContext,
  previous?: Analysis<T>,
  change?: TextChange,
): Analysis<T> | undefined {
  const read = language.read(unit, previous, change);
  return read && judgeUnit(read, context, previous);
}

/** Judges what is read already, as when settings or neighbours have changed. */
export function judgeUnit<T extends Template>(
  unit: Unit<T>,
  context: AnalysisContext,
  previous?: Analysis<T>,
): Analysis<T> {
  const result = lint(unit.template, context, previous?.result);
  const { rules, today, ignoredIn } = context;
  const heard = suppress(unit.placed(result.findings), unit.suppressions(), rules, today, unit.isWhole);
  const pathOf = (place: Place): string | undefined => unit.locate(place)?.file.path;
  const { findings: left, suppressed } =
    ignoredIn === undefined
      ? heard
      : ignoredInFiles(heard, (place) => ignoredIn(pathOf(place) ?? ''), rules, today);
  const findings = asInFiles(left, context.severityIn, pathOf);
  return { ...unit, findings, suppressed, result, onError: context.onError };
}

/** Where a value comes from: the line, from 1, and the file's name where that is another than the finding's. */
export interface FileLine {
  readonly line: number;
  readonly file: string | undefined;
}

/** The message as it is shown, in one line: with the default that the value was taken from, by its file and its line. */
export function fullMessage(finding: Finding, lineOf: (place: Place) => FileLine): string {
  const origin = originOf(finding, lineOf);
  return origin === undefined ? visible(finding.message) : `${visible(finding.message)} (${origin})`;
}

/** Where a value comes from that does not stand at the finding: "`0.0.0.0/0`, the default of parameter `From`, line 3". */
export function originOf({ origin }: Finding, lineOf: (place: Place) => FileLine): string | undefined {
  if (origin === undefined) return undefined;
  const { value, description, place } = origin;
  const { line, file } = lineOf(place);
  const where = file === undefined ? `line ${line}` : `line ${line} of ${file}`;
  return visible(`\`${value}\`, ${description}, ${where}`);
}
