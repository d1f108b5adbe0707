import { relative, resolve } from 'node:path';
import { visible } from '../core/text/shown.ts';
import { slashes } from '../workspace/find-files.ts';
import { scanFiles } from '../workspace/scan.ts';
import { complain } from './complain.ts';
import { compared, KNOWN_FILE, knownIn, writeBaseline, type KnownFinding } from './known-findings.ts';
import { prepare, type PreparationOptions } from './prepare.ts';
import { toReport } from './report/report.ts';

export interface BaselineOptions extends PreparationOptions {
  /** Where to; where the configuration says so, else `KNOWN_FILE`. */
  readonly file?: string;
}

/** Writes down what is found; of what was there before, it tells what is gone. Returns the exit code. */
export async function baseline(paths: readonly string[], options: BaselineOptions): Promise<number> {
  const cwd = process.cwd();
  const prepared = await prepare(paths, options, cwd);
  if (prepared === undefined) return 2;
  const result = scanFiles(prepared.files, { ...prepared.settings, keepFixes: false });
  prepared.progress.clear();
  const report = toReport(result, prepared.problems, cwd);
  for (const { file, message } of report.errors) complain(`${visible(file)}: ${message}`);
  if (report.errors.length > 0) {
    complain('nothing is written: what could not be read may hold findings');
    return 2;
  }
  const file = options.file ?? prepared.configuration.baseline ?? KNOWN_FILE;
  const path = resolve(cwd, file);
  const known = knownBefore(path, file);
  const scanned = new Set(prepared.files.map((file) => slashes(relative(cwd, file))));
  // Where somebody names paths, the rest of the baseline stays.
  const kept = paths.length === 0 ? [] : known.filter(({ file }) => !scanned.has(file));
  const before = known.filter((entry) => !kept.includes(entry));
  writeBaseline(path, report.findings, kept);
  if (options.quiet === true) return 0;
  const { fresh, gone } = compared(report.findings, before);
  const name = visible(slashes(relative(cwd, path)));
  const changed = before.length === 0 ? '' : ` (${fresh.length} new, ${gone.length} gone)`;
  process.stdout.write(
    `${report.findings.length} ${report.findings.length === 1 ? 'finding' : 'findings'} in ${name}${changed}: scans report what is new from now on.\n`,
  );
  return 0;
}

/** What stood there; nothing where that was no baseline, which is what this command writes anew. */
function knownBefore(path: string, name: string): readonly KnownFinding[] {
  try {
    return knownIn(path, name)?.findings ?? [];
  } catch {
    return [];
  }
}
