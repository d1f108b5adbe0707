import type { FileChanges, Language } from '../languages/language.ts';
import { isSafe, type Edit, type Finding, type Fix, type World } from '../model/index.ts';
import { visible } from '../text/shown.ts';
import type { TextChange } from '../text/text-change.ts';
import { analyse, type Analysis, type AnalysisContext } from './analysis.ts';

/** A fix with the changes that it makes. */
export interface WrittenFix {
  readonly fix: Fix;
  readonly changes: FileChanges;
}

/** The fixes of a finding that can be written exactly, best first. */
export function writtenFixes(analysis: Analysis, finding: Finding): readonly WrittenFix[] {
  return ofEachFix(analysis, finding, (fix, world) => {
    const changes = analysis.write(fix.edits, world);
    return changes !== undefined && [...changes.values()].some(({ length }) => length > 0)
      ? { fix, changes }
      : undefined;
  });
}

/** The fixes of a finding that can be written exactly, best first, without the texts that they make. */
export function offeredFixes(analysis: Analysis, finding: Finding): readonly Fix[] {
  return ofEachFix(analysis, finding, (fix, world) =>
    analysis.canWrite(fix.edits, world) ? fix : undefined,
  );
}

function ofEachFix<T>(
  analysis: Analysis,
  finding: Finding,
  make: (fix: Fix, world: World) => T | undefined,
): readonly T[] {
  const { world } = finding;
  if (world === undefined) return [];
  try {
    return finding
      .fixes(analysis.result.environs)
      .flatMap((fix) => make({ ...fix, title: visible(fix.title) }, world) ?? []);
  } catch (error) {
    // The finding holds all the same.
    analysis.onError?.(finding.ruleId, error);
    return [];
  }
}

/** The text after changes, which are sorted and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let from = 0;
  for (const change of changes) {
    result += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return result + text.slice(from);
}

/** Which fixes are applied, and where. */
export interface FixChoice {
  /** Those that are safe where undefined. */
  readonly wanted?: ((finding: Finding, fix: Fix) => boolean) | undefined;
  /** Whether a file may be changed, by its path; all may where undefined. */
  readonly mayChange?: ((path: string) => boolean) | undefined;
}

export interface FixAllResult {
  /** The files that were changed. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** The fixes that were made, with their findings. */
  readonly applied: readonly { readonly finding: Finding; readonly fix: Fix }[];
}

/** Fixes that touch the same property wait for the next round, so a property with many takes as many rounds. */
const MOST_ROUNDS = 10;

/** Rounds in which fixes are tried on their own, since one of them did harm. */
const MOST_TRIALS = 50;

/**
 * Applies the first wanted fix of every finding of a unit, reads and judges again, until nothing is left to repair. A round
 * whose texts read worse than before, or that leaves a finding which it was to repair, is undone; its fixes are then tried
 * one by one, and those that do harm are left out.
 */
export function fixAll(
  language: Language,
  unit: string,
  context: AnalysisContext,
  choice: FixChoice = {},
): FixAllResult {
  const applied: { finding: Finding; fix: Fix }[] = [];
  const refused = new Set<string>();
  let texts: ReadonlyMap<string, string> = new Map();
  const first = analyse(language, unit, context);
  let analysis = first;
  let [rounds, trials] = [0, 0];
  let oneByOne = false;
  while (rounds < MOST_ROUNDS && trials < MOST_TRIALS && analysis !== undefined) {
    const wanted = chooseFixes(analysis, choice).filter(({ finding }) => !refused.has(keyOf(finding)));
    const chosen = oneByOne ? wanted.slice(0, 1) : wanted;
    if (chosen.length === 0) break;
    const { kept, next } = changed(analysis, chosen, texts);
    const after = analyse(language.withTexts(next), unit, context, analysis);
    const isBetter = after !== undefined && isBetterThan(analysis, after, kept);
    if (oneByOne || !isBetter) trials += 1;
    else rounds += 1;
    if (!isBetter) {
      const isFound = kept.length === 1;
      if (isFound) refused.add(keyOf(kept[0]!.finding));
      oneByOne = !isFound;
      continue;
    }
    texts = next;
    analysis = after;
    applied.push(...kept.map(({ finding, fix }) => ({ finding, fix })));
  }
  const files = (first?.files ?? []).flatMap(({ path, text }) => {
    const after = texts.get(path) ?? text;
    return after === text ? [] : [{ path, before: text, after }];
  });
  return { files, applied };
}

/** The texts after fixes, and those fixes that could be made together. */
function changed(
  analysis: Analysis,
  chosen: readonly Chosen[],
  texts: ReadonlyMap<string, string>,
): { readonly kept: readonly Chosen[]; readonly next: ReadonlyMap<string, string> } {
  const together = writtenTogether(analysis, chosen);
  const kept = together === undefined ? apart(chosen) : chosen;
  const next = new Map(texts);
  for (const [{ path, text }, changes] of together ?? joined(kept))
    next.set(path, applyChanges(text, changes));
  return { kept, next };
}

/** Whether no more is broken than before, and what was to be repaired is gone. */
function isBetterThan(before: Analysis, after: Analysis, fixes: readonly Chosen[]): boolean {
  return flawsIn(after) <= flawsIn(before) && areGone(fixes, before, after);
}

/** How much of a unit cannot be read, or is broken. */
function flawsIn(analysis: Analysis): number {
  return analysis.unreadable.length + (analysis.flaws?.() ?? 0);
}

/** Whether of each finding that was to be repaired there is one less. */
function areGone(fixes: readonly Chosen[], before: Analysis, after: Analysis): boolean {
  const [had, has] = [countsOf(before.findings), countsOf(after.findings)];
  return fixes.every(({ finding }) => {
    const key = keyOf(finding);
    return (has.get(key) ?? 0) < had.get(key)!;
  });
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** What stays of a finding from one version of a text to the next: members of a list move up. */
function keyOf({ ruleId, resource, path, message }: Finding): string {
  const kept = path.map((segment) => (typeof segment === 'number' ? 0 : segment));
  return JSON.stringify([ruleId, resource, kept, message]);
}

interface Chosen extends WrittenFix {
  readonly finding: Finding;
}

/** One fix for each property: a second one would be written against a text that is no longer there. */
function chooseFixes(
  analysis: Analysis,
  { wanted = (_finding, fix) => isSafe(fix), mayChange }: FixChoice,
): readonly Chosen[] {
  const touched = new Set<string>();
  return analysis.findings.flatMap((finding) => {
    const written = writtenFixes(analysis, finding).find(({ fix }) => wanted(finding, fix));
    if (written === undefined) return [];
    if (mayChange !== undefined && ![...written.changes.keys()].every(({ path }) => mayChange(path)))
      return [];
    const keys = written.fix.edits.flatMap(touches);
    if (keys.some((key) => touched.has(key))) return [];
    for (const key of keys) touched.add(key);
    return [{ ...written, finding }];
  });
}

function touches(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'set':
    case 'remove':
    case 'append':
      return [`${edit.resource}/${String(edit.path[0])}`];
    case 'attribute':
      return [`${edit.resource}@${edit.name}`];
    case 'add':
      return [`+${edit.type}/${edit.after}`, `+${edit.name}`];
    case 'parameter':
      return [`+${edit.name}`];
    case 'default':
      return [`=${edit.place.start}`];
  }
}

/** The changes of fixes as the writer makes them of all edits at once; undefined where they are about different worlds. */
function writtenTogether(analysis: Analysis, chosen: readonly Chosen[]): FileChanges | undefined {
  const worlds = chosen.map(({ finding }) => finding.world);
  if (worlds.some((world) => world === undefined || world.trail.length > 0)) return undefined;
  return analysis.write(
    chosen.flatMap(({ fix }) => fix.edits),
    worlds[0]!,
  );
}

/** The fixes of which none changes what an earlier one changes, or adds what that adds already. */
function apart(chosen: readonly Chosen[]): readonly Chosen[] {
  const kept: Chosen[] = [];
  const taken = new Map<string, TextChange[]>();
  const added = new Set<string>();
  for (const candidate of chosen) {
    const changes = [...candidate.changes].map(([{ path }, own]) => [path, own] as const);
    const isFree = changes.every(([path, own]) =>
      own.every((change) =>
        (taken.get(path) ?? []).every((other) => change.end < other.start || change.start > other.end),
      ),
    );
    const lines = changes.flatMap(([, own]) => own.flatMap(({ text }) => text.match(AT_MARGIN) ?? []));
    if (!isFree || lines.some((line) => added.has(line))) continue;
    kept.push(candidate);
    for (const line of lines) added.add(line);
    for (const [path, own] of changes) taken.set(path, [...(taken.get(path) ?? []), ...own]);
  }
  return kept;
}

/** The first line of something that is declared on its own: a variable, a section, an import. Two fixes may both bring it. */
const AT_MARGIN = /^[A-Za-z][^\n]*/gm;

/** The changes of fixes that are apart from each other. */
function joined(chosen: readonly Chosen[]): FileChanges {
  const changes = new Map<Parameters<FileChanges['get']>[0], TextChange[]>();
  for (const fix of chosen)
    for (const [file, own] of fix.changes) changes.set(file, [...(changes.get(file) ?? []), ...own]);
  for (const own of changes.values()) own.sort((a, b) => a.start - b.start);
  return changes;
}
