import { writeEdits } from '../languages/cloudformation/write/write.ts';
import type { Edit, Fix } from '../model/index.ts';
import type { TextChange } from '../syntax/blocks.ts';
import { analyse, type Analysis, type AnalysisContext } from './analysis.ts';
import type { Finding } from './finding.ts';

/** A fix with the changes to the text that it makes. */
export interface WrittenFix {
  readonly fix: Fix;
  /** UTF-16 offsets in the analysed text; sorted, without overlap. */
  readonly changes: readonly TextChange[];
}

/** The fixes of a finding that can be written exactly, best first. */
export function writtenFixes(analysis: Analysis, finding: Finding): readonly WrittenFix[] {
  const { world } = finding;
  if (world === undefined) return [];
  return finding.fixes().flatMap((fix) => {
    const changes = writeEdits(analysis.template, fix.edits, world);
    return changes === undefined || changes.length === 0 ? [] : [{ fix, changes }];
  });
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

/** Fixes that touch the same property wait for the next round, so a property with many takes as many rounds. */
const MOST_ROUNDS = 10;

export interface FixAllResult {
  readonly text: string;
  /** The fixes that were made, with their findings. */
  readonly applied: readonly { readonly finding: Finding; readonly fix: Fix }[];
  readonly analysis: Analysis | undefined;
}

/**
 * Applies the first safe fix of every finding that is wanted, reads and judges again, until nothing is left
 * to repair. A round whose text reads worse than before is not kept.
 */
export function fixAll(
  text: string,
  context: AnalysisContext,
  wanted: (finding: Finding, fix: Fix) => boolean = (_finding, fix) => fix.safety === 'safe',
): FixAllResult {
  const applied: { finding: Finding; fix: Fix }[] = [];
  let analysis = analyse(text, context);
  let current = text;
  for (let round = 0; round < MOST_ROUNDS && analysis !== undefined; round++) {
    const chosen = chooseFixes(analysis, wanted);
    if (chosen.length === 0) break;
    const before: Analysis = analysis;
    const together = writeEdits(
      before.template,
      chosen.flatMap(({ fix }) => fix.edits),
      chosen[0]!.finding.world!,
    );
    const changes = chosen.every(({ finding }) => sameWorld(finding, chosen[0]!.finding))
      ? together
      : undefined;
    const kept = changes === undefined ? withoutOverlap(chosen) : chosen;
    const next = applyChanges(current, changes ?? changesOf(kept));
    const after = analyse(next, context);
    if (after === undefined || after.unreadable.length > before.unreadable.length) break;
    current = next;
    analysis = after;
    applied.push(...kept.map(({ finding, fix }) => ({ finding, fix })));
  }
  return { text: current, applied, analysis };
}

interface Chosen extends WrittenFix {
  readonly finding: Finding;
}

function sameWorld(a: Finding, b: Finding): boolean {
  return (a.world?.trail.length ?? 0) === 0 && (b.world?.trail.length ?? 0) === 0;
}

/** One fix for each property: a second one would be written against a text that is no longer there. */
function chooseFixes(analysis: Analysis, wanted: (finding: Finding, fix: Fix) => boolean): Chosen[] {
  const touched = new Set<string>();
  return analysis.findings.flatMap((finding) => {
    const written = writtenFixes(analysis, finding).find(({ fix }) => wanted(finding, fix));
    if (written === undefined) return [];
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

/** The fixes of which no change overlaps with an earlier fix's. */
function withoutOverlap(chosen: readonly Chosen[]): Chosen[] {
  const kept: Chosen[] = [];
  for (const candidate of chosen) {
    const taken = changesOf(kept);
    const free = candidate.changes.every((change) =>
      taken.every((other) => change.end < other.start || change.start > other.end),
    );
    if (free) kept.push(candidate);
  }
  return kept;
}

function changesOf(chosen: readonly Chosen[]): TextChange[] {
  return chosen.flatMap(({ changes }) => changes).sort((a, b) => a.start - b.start);
}
