import { readerOf, type Directories, type Outside } from '../languages/terraform/module.ts';
import type { Fix } from '../model/index.ts';
import type { HclDocument } from '../syntax/hcl/tree.ts';
import type { TextChange } from '../text/text-change.ts';
import type { AnalysisContext } from './analysis.ts';
import type { Finding } from './finding.ts';
import { applyChanges } from './fix.ts';
import { analyseModule, moduleFixes, type ModuleAnalysis } from './module-analysis.ts';

/** Repairs that touch each other wait for the next round. */
const MOST_ROUNDS = 10;

export interface FixModuleResult {
  /** The files that were changed, by path: their texts. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many repairs were made. */
  readonly applied: number;
}

/**
 * Applies the first wanted fix of every finding of a root module, reads and judges again, until nothing is left to repair;
 * `mayChange` says which files, by path. A round that reads worse than before is not kept.
 */
export function fixModule(
  root: string,
  directories: Directories,
  context: AnalysisContext,
  wanted: (finding: Finding, fix: Fix) => boolean = (_finding, fix) => fix.safety === 'safe',
  mayChange: (path: string) => boolean = () => true,
  outside?: Outside,
): FixModuleResult {
  const documents = new Map<string, HclDocument>();
  const current: Directories = (directory) =>
    directories(directory)?.map(({ path, document }) => ({
      path,
      document: documents.get(path) ?? document,
    }));
  let applied = 0;
  let analysis = analyseModule(root, current, context, outside);
  for (let round = 0; round < MOST_ROUNDS && analysis !== undefined; round++) {
    const { changes, count } = oneRound(analysis, wanted, mayChange);
    if (count === 0) break;
    const before = new Map(documents);
    for (const { path, document } of analysis.files) {
      const own = changes.get(path);
      if (own === undefined) continue;
      const text = applyChanges(document.text, own);
      documents.set(path, readerOf(path)(text, document));
    }
    const after = analyseModule(root, current, context, outside, analysis);
    if (after === undefined || after.unreadable.length > analysis.unreadable.length) {
      documents.clear();
      for (const [path, document] of before) documents.set(path, document);
      break;
    }
    applied += count;
    analysis = after;
  }
  return { texts: new Map([...documents].map(([path, { text }]) => [path, text])), applied };
}

/** What one repair adds and another takes as it is. */
const SHARED = /^(?:variable|data) "[^\n]*/gm;

/** Changes by file of which none touches another, and of how many repairs. */
function oneRound(
  analysis: ModuleAnalysis,
  wanted: (finding: Finding, fix: Fix) => boolean,
  mayChange: (path: string) => boolean,
): { readonly changes: ReadonlyMap<string, readonly TextChange[]>; readonly count: number } {
  const taken = new Map<string, TextChange[]>();
  const shared = new Set<string>();
  let count = 0;
  for (const finding of analysis.findings) {
    const written = moduleFixes(analysis, finding).find(({ fix }) => wanted(finding, fix));
    const changes = [...(written?.changes ?? [])];
    const free = changes.every(
      ([{ path }, own]) =>
        mayChange(path) &&
        own.every((change) =>
          (taken.get(path) ?? []).every((other) => change.end < other.start || change.start > other.end),
        ),
    );
    const asked = changes.flatMap(([, own]) => own.flatMap(({ text }) => text.match(SHARED) ?? []));
    if (changes.length === 0 || !free || asked.some((header) => shared.has(header))) continue;
    count += 1;
    for (const header of asked) shared.add(header);
    for (const [{ path }, own] of changes) taken.set(path, [...(taken.get(path) ?? []), ...own]);
  }
  for (const own of taken.values()) own.sort((a, b) => a.start - b.start);
  return { changes: taken, count };
}
