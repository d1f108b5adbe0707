import { relative } from 'node:path';
import { fixAll, type FixAllResult } from '../core/engine/fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import { visible } from '../core/text/shown.ts';
import { slashes } from '../workspace/find-files.ts';
import { refusal, replaceFiles } from '../workspace/replace-file.ts';
import { byFileIn, diskOf, type ScanResult, type ScanSettings } from '../workspace/scan.ts';
import { complain, shown } from './complain.ts';
import type { ScanOptions } from './scan.ts';

/** Repairs what was scanned, or shows how; returns the number of repairs. */
export async function repair(
  result: ScanResult,
  settings: ScanSettings,
  options: ScanOptions,
  cwd: string,
): Promise<number> {
  let repaired = 0;
  const context = { ...settings, ...byFileIn(settings, diskOf([], settings)), neighbours: ALONE };
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

/** Prints changes of files as a diff. */
export async function showPatches({ files }: Pick<FixAllResult, 'files'>, cwd: string): Promise<void> {
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
