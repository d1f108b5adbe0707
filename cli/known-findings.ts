import { readFileSync } from 'node:fs';
import { parse, type ParseError } from 'jsonc-parser';
import type { Score } from '../core/engine/compliance.ts';
import type { ReportedFinding } from '../workspace/scan.ts';
import { placeFile } from '../workspace/replace-file.ts';

/** Where the findings stand that are known already, below the working directory, unless somebody names another file. */
export const KNOWN_FILE = '.parapet-baseline.json';

/** The version of the file that this program writes; it reads no newer one. */
const VERSION = 1;

/**
 * A finding as a baseline has it: by what it is about and not by its line, so that it stays the same while lines move and text
 * is laid out anew. The file tells apart resources of one name; where it has another name now, the rest is enough.
 */
export interface KnownFinding {
  readonly rule: string;
  readonly file: string;
  readonly resource: string;
  readonly property: string;
  /** How many there are, where several have all of that in common; one where undefined. */
  readonly count?: number | undefined;
}

/** What there was before: a baseline, or a report of an earlier scan, which has a score too. */
export interface Before {
  readonly findings: readonly KnownFinding[];
  readonly score?: Pick<Score, 'percent'> | undefined;
}

/** What of a report is new, and what of a baseline is gone. */
export interface Compared {
  readonly fresh: readonly ReportedFinding[];
  readonly known: readonly ReportedFinding[];
  readonly gone: readonly KnownFinding[];
}

/** What a baseline has, or a report as JSON; throws, with the line, where a text is neither. */
export function readBefore(text: string, name: string): Before {
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line));
  if (conflict >= 0)
    throw new Error(
      `${name}:${conflict + 1}: two versions were merged and left a conflict here: \`parapet baseline\` writes the file anew`,
    );
  const errors: ParseError[] = [];
  const data: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined)
    throw new Error(
      `${name}:${text.slice(0, error.offset).split('\n').length}: is no JSON: \`parapet baseline\` writes the file anew`,
    );
  if (isObject(data) && isObject(data['summary']) && Array.isArray(data['findings']))
    return ofReport(data['findings'], data['summary'], name);
  if (!isObject(data) || typeof data['version'] !== 'number' || !Array.isArray(data['findings']))
    throw new Error(`${name}:1: is no baseline: it has no version and no list of findings`);
  if (data['version'] > VERSION)
    throw new Error(`${name}:1: was written by a newer Parapet (version ${data['version']} of the file)`);
  return { findings: entriesOf(data['findings'] as readonly unknown[], name) };
}

function entriesOf(entries: readonly unknown[], name: string): readonly KnownFinding[] {
  return entries.map((entry, i) => {
    if (!isKnownFinding(entry))
      throw new Error(`${name}: entry ${i + 1} has no rule, file, resource and property as texts`);
    return entry;
  });
}

/** A report that `--format json` wrote. */
function ofReport(
  findings: readonly unknown[],
  { score }: Readonly<Record<string, unknown>>,
  name: string,
): Before {
  const entries = findings.map((each) => {
    if (!isObject(each)) return each;
    const { ruleId: rule, file, resource, property } = each;
    return { rule, file, resource, property };
  });
  const percent = isObject(score) ? score['percent'] : undefined;
  return {
    findings: entriesOf(entries, name),
    score: typeof percent === 'number' ? { percent } : undefined,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (!isObject(value)) return false;
  const { rule, file, resource, property, count } = value;
  const areTexts = [rule, file, resource, property].every((each) => typeof each === 'string');
  return areTexts && (count === undefined || (Number.isInteger(count) && (count as number) > 0));
}

/** A baseline of findings, and of entries that are kept where nothing is found: sorted, a line each, so that two can be merged. */
export function* baselineOf(
  findings: readonly ReportedFinding[],
  kept: readonly KnownFinding[],
): Generator<string> {
  const counts = new Map<string, { readonly entry: KnownFinding; count: number }>();
  for (const finding of findings) {
    const entry = entryOf(finding);
    const key = keyOf(entry);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { entry, count: 1 });
    else known.count += 1;
  }
  for (const { count = 1, ...entry } of kept)
    if (!counts.has(keyOf(entry))) counts.set(keyOf(entry), { entry, count });
  yield `{\n  "version": ${VERSION},\n  "findings": [`;
  let before = '';
  for (const [, { entry, count }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${before}\n    ${JSON.stringify(count === 1 ? entry : { ...entry, count })}`;
    before = ',';
  }
  yield `\n  ]\n}\n`;
}

/** Writes a baseline; throws where that cannot be done. */
export function writeBaseline(
  path: string,
  findings: readonly ReportedFinding[],
  kept: readonly KnownFinding[],
): void {
  placeFile(path, baselineOf(findings, kept), 0o666);
}

/** What a baseline or a report has; undefined where there is no such file. Throws where it is neither. */
export function knownIn(path: string, name: string): Before | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return readBefore(text, name);
}

/** Takes from findings those that a baseline has: first by file, then those whose file has another name now. */
export function compared(findings: readonly ReportedFinding[], baseline: readonly KnownFinding[]): Compared {
  const known = new Set<ReportedFinding>();
  const left = new Map(baseline.map((entry) => [entry, entry.count ?? 1]));
  for (const nameOf of [keyOf, keyWithoutFile]) {
    const entries = new Map<string, KnownFinding[]>();
    for (const [entry, count] of left)
      if (count > 0) entries.set(nameOf(entry), [...(entries.get(nameOf(entry)) ?? []), entry]);
    for (const finding of findings) {
      if (known.has(finding)) continue;
      const entry = entries.get(nameOf(entryOf(finding)))?.find((each) => left.get(each)! > 0);
      if (entry === undefined) continue;
      left.set(entry, left.get(entry)! - 1);
      known.add(finding);
    }
  }
  return {
    fresh: findings.filter((finding) => !known.has(finding)),
    known: [...known],
    gone: baseline.filter((entry) => left.get(entry)! > 0),
  };
}

function entryOf({ ruleId, file, resource, property }: ReportedFinding): KnownFinding {
  return { rule: ruleId, file, resource, property };
}

function keyOf({ rule, file, resource, property }: KnownFinding): string {
  return JSON.stringify([file, rule, resource, property]);
}

function keyWithoutFile({ rule, resource, property }: KnownFinding): string {
  return JSON.stringify([rule, resource, property]);
}
