import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Configuration } from '../workspace/configuration.ts';
import { fixCdk } from '../core/engine/cdk-analysis.ts';
import { fixAll } from '../core/engine/fix.ts';
import { fixModule } from '../core/engine/module-fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { SEVERITIES, type Profile, type Severity } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { nearestConfiguration } from '../workspace/configuration-file.ts';
import { findFiles, readText, slashes } from '../workspace/find-files.ts';
import { Modules } from '../workspace/modules.ts';
import { scanFiles, type ScanResult, type ScanSettings } from '../workspace/scan.ts';
import { progressLine } from './progress.ts';
import { reportJson, toReport, type Report } from './report-json.ts';
import { reportText } from './report-text.ts';

interface ScanOptions {
  readonly format?: 'text' | 'json' | 'sarif';
  readonly profile?: Profile;
  readonly failOn?: Severity;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Scans, reports and repairs as the options say; returns the exit code. */
export async function scan(paths: readonly string[], options: ScanOptions): Promise<number> {
  const cwd = process.cwd();
  const configuration = await configure(options.config, cwd);
  const profile = options.profile ?? configuration.choices.profile;
  const found = collect(paths, cwd, [...configuration.exclude, ...(options.exclude ?? [])]);
  if (found === undefined) return 2;
  const progress = progressLine(options.quiet !== true && process.stderr.isTTY);
  const settings: ScanSettings = {
    rules: selectRules(rules, { ...configuration.choices, profile }),
    today: new Date().toISOString().slice(0, 10),
    baseline: configuration.baseline,
    largestFile:
      configuration.maxFileSize === undefined ? undefined : configuration.maxFileSize * 1024 * 1024,
    installedModules: configuration.installedModules,
    cwd,
    roots: [cwd, ...found.roots],
    exclude: configuration.exclude,
    onProgress: progress.show,
    onError: ruleError(),
  };
  const repairs = options.fix === true || options.fixDryRun === true;
  let result = scanFiles(found.files, settings);
  progress.clear();
  if (repairs) {
    const repaired = await repair(result, settings, options, cwd);
    if (options.fixDryRun === true)
      return repaired > 0 || hasFailures(result, options, configuration, cwd) ? 1 : 0;
    result = scanFiles(found.files, settings);
  }
  const report = toReport(result, found.problems, cwd);
  await print(report, options);
  return exitCode(report, found.files.length, options.failOn ?? configuration.failOn);
}

/** A rule that throws is told once and costs its own findings. */
function ruleError(): ScanSettings['onError'] {
  const told = new Set<string>();
  return (id, error) => {
    if (told.has(id)) return;
    told.add(id);
    process.stderr.write(
      `parapet: rule ${id} failed and was left out: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  };
}

async function configure(file: string | undefined, cwd: string): Promise<Configuration> {
  const path = file === undefined ? nearestConfiguration(cwd) : resolve(cwd, file);
  if (path === undefined) return { choices: {}, exclude: [], failOn: undefined, baseline: undefined };
  if (!existsSync(path)) throw new Error(`${file}: there is no such file`);
  const { readConfiguration } = await import('../workspace/configuration.ts');
  return readConfiguration(readFileSync(path, 'utf8'), slashes(relative(cwd, path)));
}

function collect(
  paths: readonly string[],
  cwd: string,
  exclude: readonly string[],
):
  | {
      readonly files: readonly string[];
      readonly roots: readonly string[];
      readonly problems: readonly string[];
    }
  | undefined {
  const files = new Set<string>();
  const roots: string[] = [];
  const problems: string[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) {
      process.stderr.write(`parapet: ${path}: there is no such file or folder\n`);
      return undefined;
    }
    roots.push(stats.isDirectory() ? absolute : dirname(absolute));
    if (!stats.isDirectory()) {
      files.add(absolute);
      continue;
    }
    const below = findFiles(absolute, cwd, exclude);
    for (const file of below.files) files.add(file);
    problems.push(...below.problems);
  }
  return { files: [...files], roots, problems };
}

async function repair(
  result: ScanResult,
  settings: ScanSettings,
  options: ScanOptions,
  cwd: string,
): Promise<number> {
  let repaired = 0;
  const modules = new Modules(settings.roots ?? [cwd], settings);
  for (const { path, kind } of result.templates) {
    if (kind === 'plan' || kind === 'synthesized') continue;
    const fixed =
      kind === 'module' ? repairModule(path, modules, settings) : repairFile(path, kind, settings);
    repaired += fixed.applied;
    for (const { path: changed, before, after } of fixed.files) {
      const file = slashes(relative(cwd, changed));
      if (options.fixDryRun === true) {
        const { createTwoFilesPatch } = await import('diff');
        process.stdout.write(
          createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }),
        );
      } else {
        writeFileSync(changed, after);
        if (options.quiet !== true) process.stderr.write(`${file}: repaired\n`);
      }
    }
  }
  if (options.fixDryRun === true && repaired === 0 && options.quiet !== true)
    process.stderr.write('There is nothing to repair safely.\n');
  return repaired;
}

/** Files with the texts that they get, and how many repairs that makes. */
interface Repaired {
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  readonly applied: number;
}

function repairFile(path: string, kind: 'template' | 'cdk', settings: ScanSettings): Repaired {
  const content = readText(path, settings.largestFile);
  if (content === undefined || 'problem' in content) return { files: [], applied: 0 };
  const { text } = content;
  const context = { ...settings, neighbours: ALONE };
  const { text: after, applied } =
    kind === 'cdk'
      ? fixCdk(slashes(path), text, { ...context, surroundings: SURROUNDINGS })
      : fixAll(text, context);
  return { files: after === text ? [] : [{ path, before: text, after }], applied: applied.length };
}

function repairModule(directory: string, modules: Modules, settings: ScanSettings): Repaired {
  const context = { ...settings, neighbours: ALONE };
  const fixed = fixModule(directory, modules.files, context, undefined, undefined, modules);
  const files = [...fixed.texts].flatMap(([path, after]) => {
    const content = readText(path, settings.largestFile);
    return content === undefined || 'problem' in content || content.text === after
      ? []
      : [{ path, before: content.text, after }];
  });
  return { files, applied: fixed.applied };
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
  } else reportText(report, { color: options.color !== false && useColor(), quiet: options.quiet === true });
}

function useColor(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}

function exitCode(report: Report, files: number, failOn: Severity = 'info'): number {
  const failing = report.findings.some(
    ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
  );
  if (failing) return 1;
  return report.errors.length > 0 && report.summary.templates === 0 && files <= report.errors.length ? 2 : 0;
}
