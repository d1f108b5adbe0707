import { relative, resolve } from 'node:path';
import type { Configuration } from '../workspace/configuration.ts';
import type { Score } from '../core/engine/compliance.ts';
import { fixAll, type FixAllResult } from '../core/engine/fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import { SEVERITIES, type Severity } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { slashes } from '../workspace/find-files.ts';
import { refusal, replaceFiles } from '../workspace/replace-file.ts';
import { diskOf, scanFiles, type ScanResult, type ScanSettings } from '../workspace/scan.ts';
import { complain, shown } from './complain.ts';
import { wantsColor } from './paint.ts';
import { prepare, type Preparation, type PreparationOptions } from './prepare.ts';
import { cacheFolder, mayKeep, ReportCache } from './report-cache.ts';
import { reportJson, toReport, type Report } from './report-json.ts';
import { reportText } from './report-text.ts';

interface ScanOptions extends PreparationOptions {
  readonly format?: 'text' | 'json' | 'sarif';
  readonly failOn?: Severity;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly color?: boolean;
  readonly cache?: boolean;
  /** Where the cache stands; among the caches of the user where undefined. */
  readonly cacheFolder?: string;
}

/** Scans, reports and repairs as the options say; returns the exit code. */
export async function scan(paths: readonly string[], options: ScanOptions): Promise<number> {
  const cwd = process.cwd();
  const prepared = await prepare(paths, options, cwd);
  if (prepared === undefined) return 2;
  const { files, configuration } = prepared;
  // SARIF has no place for a repair that is a title alone.
  const settings = { ...prepared.settings, keepFixes: options.format !== 'sarif' };
  if (isRepair(options)) {
    const result = scanFiles(files, settings);
    prepared.progress.clear();
    const repaired = await repair(result, settings, options, cwd);
    if (options.fixDryRun === true)
      return repaired > 0 || hasFailures(result, options, configuration, cwd) ? 1 : 0;
  }
  const report = await reportOf(prepared, settings, cwd, cacheOf(prepared, settings, options, cwd));
  await print(report, options);
  return exitCode(report, files.length, options.failOn ?? configuration.failOn);
}

/** The report that is kept, where there is one, or a new one. */
async function reportOf(
  prepared: Preparation,
  settings: ScanSettings,
  cwd: string,
  cache: ReportCache | undefined,
): Promise<Report> {
  const { files, problems, progress } = prepared;
  const known = cache?.kept(diskOf(files, settings));
  if (known !== undefined) return known;
  let hasThrown = false;
  const onError: ScanSettings['onError'] = (id, error) => {
    hasThrown = true;
    settings.onError?.(id, error);
  };
  const result = scanFiles(files, { ...settings, onError, onFile: cache?.noted });
  progress.clear();
  const report = toReport(result, problems, cwd, await scoreOfFramework(result, prepared));
  if (cache !== undefined && !hasThrown && mayKeep(files, result)) keep(cache, report, result.unread);
  return report;
}

function isRepair({ fix, fixDryRun }: ScanOptions): boolean {
  return fix === true || fixDryRun === true;
}

/** The cache of what is scanned; undefined where none is wanted. A repair goes by what is found anew. */
function cacheOf(
  { files, problems, choices, framework }: Preparation,
  settings: ScanSettings,
  options: ScanOptions,
  cwd: string,
): ReportCache | undefined {
  const folder = options.cacheFolder;
  if ((options.cache !== true && folder === undefined) || isRepair(options)) return undefined;
  const { rules, onProgress, onError, today, ...asked } = settings;
  const controls = [...(choices.framework ?? [])];
  const scan = { ...asked, choices: { ...choices, framework: controls }, framework };
  return new ReportCache(folder === undefined ? cacheFolder() : resolve(cwd, folder), scan, {
    today,
    files,
    problems,
  });
}

/** A cache that cannot be written costs nothing but time. */
function keep(cache: ReportCache, report: Report, unread: ScanResult['unread']): void {
  try {
    cache.keep(report, unread);
  } catch (error) {
    complain(`the cache could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The score of the framework whose rules ran; undefined where they are those of a profile. */
async function scoreOfFramework(
  { tally }: ScanResult,
  { framework, settings }: Preparation,
): Promise<Score | undefined> {
  if (framework === undefined) return undefined;
  const { judge } = await import('./compliance.ts');
  return judge(tally, settings.rules, framework).score;
}

async function repair(
  result: ScanResult,
  settings: ScanSettings,
  options: ScanOptions,
  cwd: string,
): Promise<number> {
  let repaired = 0;
  const context = { ...settings, neighbours: ALONE };
  const texts = new Map<string, string>();
  const mayChange = refusing(settings.roots ?? [cwd], cwd);
  for (const { path, language } of result.templates) {
    // A file of several units is repaired for the next one as the last has left it.
    const current = texts.size === 0 ? language : language.withTexts(texts);
    const fixed = guarded(path, () => fixAll(current, path, context, { mayChange }));
    if (fixed === undefined || fixed.files.length === 0) continue;
    if (options.fixDryRun === true) await showPatches(fixed, cwd);
    else if (!write(fixed, settings.roots ?? [cwd], options, cwd)) continue;
    repaired += fixed.applied.length;
    for (const { path: changed, after } of fixed.files) texts.set(changed, after);
  }
  if (options.fixDryRun === true && repaired === 0 && options.quiet !== true)
    process.stderr.write('There is nothing to repair safely.\n');
  return repaired;
}

/** Whether a file may be repaired; says once of each why not. */
function refusing(roots: readonly string[], cwd: string): (path: string) => boolean {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) {
      known.set(path, refusal(path, roots));
      if (known.get(path) !== undefined)
        complain(`${slashes(relative(cwd, path))}: is not repaired: ${known.get(path)}`);
    }
    return known.get(path) === undefined;
  };
}

async function showPatches({ files }: FixAllResult, cwd: string): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  for (const { path, before, after } of files) {
    const file = slashes(relative(cwd, path));
    const names = [`a/${visible(file)}`, `b/${visible(file)}`] as const;
    const patch = createTwoFilesPatch(...names, before, after, undefined, undefined, { context: 3 });
    process.stdout.write(isRead() ? shown(patch) : patch);
  }
}

/** Whether a diff goes to a terminal or a log of a build; what goes elsewhere may be applied, and is as it is. */
function isRead(): boolean {
  return process.stdout.isTTY || process.env['CI'] !== undefined || process.env['TF_BUILD'] !== undefined;
}

/** Writes the repairs of a unit, all or none; whether it did. */
function write(
  { files }: FixAllResult,
  roots: readonly string[],
  options: ScanOptions,
  cwd: string,
): boolean {
  const problems = replaceFiles(files, roots);
  for (const { path, message } of problems) complain(`${slashes(relative(cwd, path))}: ${message}`);
  if (problems.length > 0) return false;
  if (options.quiet !== true)
    for (const { path } of files)
      process.stderr.write(`${shown(`${visible(slashes(relative(cwd, path)))}: repaired`)}\n`);
  return true;
}

/** What throws costs the repairs of its own unit, and is said. */
function guarded<T>(unit: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(`${unit}: could not be repaired, which is a fault of Parapet: ${reason}`);
    return undefined;
  }
}

function hasFailures(
  result: ScanResult,
  options: ScanOptions,
  configuration: Configuration,
  cwd: string,
): boolean {
  return exitCode(toReport(result, [], cwd), 1, options.failOn ?? configuration.failOn) === 1;
}

async function print(report: Report, options: ScanOptions): Promise<void> {
  if (options.format === 'json') reportJson(report);
  else if (options.format === 'sarif') {
    const { reportSarif } = await import('./report-sarif.ts');
    reportSarif(report);
  } else
    await reportText(report, {
      color: options.color !== false && wantsColor(),
      quiet: options.quiet === true,
    });
}

function exitCode(report: Report, files: number, failOn: Severity = 'info'): number {
  const failing = report.findings.some(
    ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
  );
  if (failing) return 1;
  return report.errors.length > 0 && report.summary.templates === 0 && files <= report.errors.length ? 2 : 0;
}
