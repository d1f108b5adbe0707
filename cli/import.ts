import { relative } from 'node:path';
import { analyse, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { ALONE } from '../core/engine/lint.ts';
import { OTHER_TOOLS, type OtherTool } from '../core/model/index.ts';
import { createLineIndex } from '../core/text/lines.ts';
import { visible } from '../core/text/shown.ts';
import { slashes } from '../workspace/find-files.ts';
import { replaceFiles } from '../workspace/replace-file.ts';
import { byFileIn, diskOf, scanFiles, type ScannedTemplate } from '../workspace/scan.ts';
import { complain } from './complain.ts';
import { imported, nameOf, type Imported } from './imported.ts';
import { prepare, type Preparation, type PreparationOptions } from './prepare.ts';

export interface ImportOptions extends Omit<PreparationOptions, 'honour'> {
  /** Whose suppressions; those of all tools where undefined. */
  readonly from?: readonly OtherTool[];
  readonly dryRun?: boolean;
}

/** Writes suppressions of other tools as ours, and tells which of their checks no rule asks. Returns the exit code. */
export async function importOthers(paths: readonly string[], options: ImportOptions): Promise<number> {
  const cwd = process.cwd();
  const prepared = await prepare(paths, { ...options, honour: options.from ?? OTHER_TOOLS }, cwd);
  if (prepared === undefined) return 2;
  const { settings, files } = prepared;
  const result = scanFiles(files, { ...settings, keepFixes: false });
  prepared.progress.clear();
  for (const { path, message } of result.problems) complain(`${named(path, cwd)}: ${message}`);
  const context = contextOf(prepared);
  const unknown = new Set<string>();
  let [written, changed, failed] = [0, 0, 0];
  const texts = new Map<string, string>();
  for (const template of result.templates) {
    const language = texts.size === 0 ? template.language : template.language.withTexts(texts);
    const analysis = analyse(language, template.path, context);
    if (analysis === undefined) continue;
    for (const each of unanswered(analysis, context, cwd)) unknown.add(each);
    const made = imported(language, template.path, context, wantedOf(template));
    failed += toldLeft(made, analysis, cwd);
    if (made.files.length === 0) continue;
    if (options.dryRun === true) {
      const { showPatches } = await import('./repair.ts');
      await showPatches(made, cwd);
    } else if (!write(made, settings.roots ?? [cwd], cwd)) {
      failed += made.written;
      continue;
    }
    for (const { path, after } of made.files) texts.set(path, after);
    written += made.written;
    changed += made.files.length;
  }
  for (const each of unknown) complain(each);
  if (options.quiet !== true && options.dryRun !== true)
    process.stdout.write(`${inWords(written, 'suppression')} written in ${inWords(changed, 'file')}.\n`);
  return failed > 0 ? 2 : 0;
}

function inWords(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function contextOf({ settings, files }: Preparation): AnalysisContext {
  return { ...settings, ...byFileIn(settings, diskOf(files, settings)), neighbours: ALONE };
}

/** What the scan found suppressed for other tools, with all files in view. */
function wantedOf({ suppressed }: ScannedTemplate): ReadonlySet<string> {
  return new Set(suppressed.filter(({ tool }) => tool !== undefined).map(nameOf));
}

/** The checks of other tools that are suppressed and that no rule asks, with their places. */
function unanswered(analysis: Analysis, { rules }: AnalysisContext, cwd: string): readonly string[] {
  return analysis.suppressions().flatMap(({ tool, rules: checks, place }): readonly string[] => {
    if (tool === undefined || !rules.honours.has(tool)) return [];
    const at = placeIn(analysis, place, cwd);
    return checks
      .filter((check) => check !== '*' && rules.answering(tool, check).length === 0)
      .map((check) => `${at}: no rule answers for ${visible(check)} of ${tool}`);
  });
}

function placeIn(analysis: Analysis, place: Parameters<Analysis['locate']>[0], cwd: string): string {
  const at = analysis.locate(place);
  if (at === undefined) return named(analysis.id, cwd);
  return `${named(at.file.path, cwd)}:${createLineIndex(at.file.text).positionAt(at.start).line + 1}`;
}

function named(path: string, cwd: string): string {
  return visible(slashes(relative(cwd, path)) || path);
}

/** Says what is not written; how many that are. */
function toldLeft({ left }: Imported, analysis: Analysis, cwd: string): number {
  for (const { ruleId, place, by } of left)
    complain(
      `${placeIn(analysis, place, cwd)}: what ${by.tool} suppresses of ${ruleId} could not be written here`,
    );
  return left.length;
}

/** Writes the files of a unit, all or none; whether it did. */
function write({ files }: Imported, roots: readonly string[], cwd: string): boolean {
  const problems = replaceFiles(files, roots);
  for (const { path, message } of problems) complain(`${named(path, cwd)}: ${message}`);
  return problems.length === 0;
}
