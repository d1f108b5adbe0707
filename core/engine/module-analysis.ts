import { readTerraform, type TfTemplate } from '../languages/terraform/read.ts';
import type { Directories, SourceFile } from '../languages/terraform/module.ts';
import { suppressionsOf } from '../languages/terraform/suppressions.ts';
import { writeTerraform, type SectionChange } from '../languages/terraform/write/write.ts';
import type { Fix, Place } from '../model/index.ts';
import type { TextChange } from '../text/text-change.ts';
import type { AnalysisContext, Range, Unreadable } from './analysis.ts';
import type { Finding } from './finding.ts';
import { lint, type LintResult } from './lint.ts';
import { suppress } from './suppress.ts';

/** Where something stands in one of a module's files. */
export interface FileRange extends Range {
  readonly file: SourceFile;
}

/** A Terraform root module, with the local modules that it calls, and what the rules make of it. */
export interface ModuleAnalysis {
  readonly template: TfTemplate;
  /** Every file that was read for it. */
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly result: LintResult;
  readonly unreadable: readonly (Unreadable & { readonly file: SourceFile })[];
  locate(place: Place): FileRange | undefined;
}

/** Judges the root module in a directory; undefined where the directory is not known. */
export function analyseModule(
  directory: string,
  directories: Directories,
  context: AnalysisContext,
): ModuleAnalysis | undefined {
  const files = new Set<SourceFile>();
  const template = readTerraform(directory, (path) => {
    const found = directories(path);
    for (const file of found ?? []) files.add(file);
    return found;
  });
  if (template === undefined) return undefined;
  const places = new Map<object, { readonly file: SourceFile; readonly start: number }>();
  for (const file of files)
    for (const { block, start } of file.document.blocks) places.set(block, { file, start });
  const result = lint(template, context);
  const suppressions = [...files].flatMap(({ document }) =>
    document.blocks.flatMap(({ block }) => suppressionsOf(block)),
  );
  const { findings, suppressed } = suppress(
    oncePerPlace(result.findings),
    suppressions,
    context.rules,
    context.today,
  );
  return {
    template,
    files: [...files],
    findings,
    suppressed,
    result,
    unreadable: [...files].flatMap((file) => unreadableIn(file)),
    locate: (place) => {
      const at = places.get(place.source);
      return at && { file: at.file, start: at.start + place.start, end: at.start + place.end };
    },
  };
}

/** A module that is called three times is wrong once. */
function oncePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<object, Set<string>>();
  return findings.filter(({ ruleId, place }) => {
    const spots = seen.get(place.source) ?? new Set();
    seen.set(place.source, spots);
    const spot = `${ruleId}:${place.start}:${place.end}`;
    return !spots.has(spot) && spots.add(spot);
  });
}

function unreadableIn(file: SourceFile): readonly (Unreadable & { readonly file: SourceFile })[] {
  return file.document.blocks.flatMap(({ block, start }) =>
    block.problems.map((problem) => ({
      file,
      start: start + problem.start,
      end: start + problem.end,
      message: problem.message,
    })),
  );
}

/** A fix with the changes that it makes, by file; sorted, without overlap. */
export interface WrittenModuleFix {
  readonly fix: Fix;
  readonly changes: ReadonlyMap<SourceFile, readonly TextChange[]>;
}

/** The fixes of a finding that can be written exactly, best first. */
export function moduleFixes(analysis: ModuleAnalysis, finding: Finding): readonly WrittenModuleFix[] {
  const { world } = finding;
  if (world === undefined) return [];
  return finding.fixes().flatMap((fix) => {
    const written = writeTerraform(analysis.template, fix.edits, world);
    const changes = written && byFile(analysis, written);
    return changes === undefined || changes.size === 0 ? [] : [{ fix, changes }];
  });
}

function byFile(
  analysis: ModuleAnalysis,
  written: readonly SectionChange[],
): ReadonlyMap<SourceFile, readonly TextChange[]> | undefined {
  const changes = new Map<SourceFile, TextChange[]>();
  for (const { section, start, end, text } of written) {
    const at = analysis.locate({ source: section, start, end });
    if (at === undefined) return undefined;
    const own = changes.get(at.file) ?? [];
    changes.set(at.file, [...own, { start: at.start, end: at.end, text }]);
  }
  for (const own of changes.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
  return changes;
}
