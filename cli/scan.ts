import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { visible } from '../core/text/shown.ts';
import { slashes } from '../workspace/find-files.ts';
import { placeFile } from '../workspace/replace-file.ts';
import type { Configuration } from '../workspace/configuration.ts';
import type { Score } from '../core/engine/compliance.ts';
import { SEVERITIES, type Severity } from '../core/model/index.ts';
import {
  diskOf,
  scanFiles,
  type ReportedFinding,
  type ScanResult,
  type ScanSettings,
} from '../workspace/scan.ts';
import { complain } from './complain.ts';
import { wantsColor } from './paint.ts';
import { print } from './print.ts';
import { prepare, type Preparation, type PreparationOptions } from './prepare.ts';
import { judgedInThreads } from './threads.ts';
import { cacheFolder } from '../workspace/cache-folder.ts';
import type { Shard } from './shard.ts';
import type { ReportCache } from './report-cache.ts';
import { FORMATS, type FormatName } from './report/formats.ts';
import type { Grouping } from './report/groupings.ts';
import type { Look } from './report/look.ts';
import { fromSeverity, toReport, withFindings, type Report } from './report/report.ts';
import { compared, KNOWN_FILE, knownIn, type Before, type KnownFinding } from './known-findings.ts';

export interface ScanOptions extends PreparationOptions {
  readonly format?: FormatName;
  /** Files that get the report too, each in a format. */
  readonly output?: readonly ReportFile[];
  readonly groupBy?: Grouping;
  /** Less severe findings are left out of the report, and of the exit code. */
  readonly minSeverity?: Severity;
  /** Whether each finding is shown, however many there are. */
  readonly full?: boolean;
  readonly showSuppressed?: boolean;
  /** A file with findings that are known already; false where none is to be read. */
  readonly baseline?: string | boolean;
  readonly failOn?: Severity;
  /** The least severity of a new finding that makes the exit code 1, in place of `failOn`; of any where it is true. */
  readonly failOnNew?: Severity | true;
  /** The least score, in percent, that does not make the exit code 1. */
  readonly minScore?: number;
  /** A commit since which the resources have changed whose findings are reported. */
  readonly changedSince?: string;
  /** Where Security Hub is to import the findings. */
  readonly awsAccount?: string;
  readonly awsRegion?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly color?: boolean;
  readonly cache?: boolean;
  /** How many threads judge templates; as many as pay where undefined. */
  readonly threads?: number;
  /** The part that is judged, for `parapet merge`, in place of a report. */
  readonly shard?: Shard;
  /** What parts of this scan have judged already. */
  readonly take?: (prepared: Preparation, settings: ScanSettings) => ScanSettings['judged'];
  /** Where the cache stands; among the caches of the user where undefined. */
  readonly cacheFolder?: string;
}

/** A file that gets a report in a format. */
export interface ReportFile {
  readonly format: FormatName;
  readonly file: string;
}

/** Scans, reports and repairs as the options say; returns the exit code. */
export async function scan(paths: readonly string[], options: ScanOptions): Promise<number> {
  const cwd = process.cwd();
  const prepared = await prepare(paths, options, cwd);
  if (prepared === undefined) return 2;
  const { files, configuration, framework } = prepared;
  if (options.minScore !== undefined && framework === undefined)
    throw new Error('--min-score: a framework has a score, a profile has none; --framework names one');
  refuseAsff(options);
  const formats = [options.format ?? 'text', ...(options.output ?? []).map(({ format }) => format)];
  const settings = {
    ...prepared.settings,
    keepFixes: formats.some((format) => FORMATS[format].hasFixes),
    keepExtents: options.changedSince !== undefined,
  };
  if (isRepair(options)) {
    const result = scanFiles(files, settings);
    prepared.progress.clear();
    const { repair } = await import('./repair.ts');
    const repaired = await repair(result, settings, options, cwd);
    if (options.fixDryRun === true)
      return repaired > 0 || hasFailures(result, options, configuration, cwd) ? 1 : 0;
  }
  if (options.shard !== undefined) {
    const { printShard } = await import('./shard.ts');
    await printShard(options.shard, prepared, settings, { ...options, paths });
    return 0;
  }
  const report = await reportAsAsked(prepared, settings, options, cwd);
  await writeReports(report, options, cwd);
  return exitCode(report, files.length, failingFrom(options) ?? configuration.failOn, options.minScore);
}

/** What a scan finds, for a program; undefined, and told, where a path does not exist. */
export async function reportFor(
  paths: readonly string[],
  options: ScanOptions,
  cwd: string,
): Promise<Report | undefined> {
  const prepared = await prepare(paths, options, cwd);
  return prepared && reportAsAsked(prepared, prepared.settings, options, cwd);
}

/** The report with what is new, has changed and is as severe as the options ask for. */
async function reportAsAsked(
  prepared: Preparation,
  settings: ScanSettings,
  options: ScanOptions,
  cwd: string,
): Promise<Report> {
  const baseline = baselineFor(options, prepared.configuration, cwd);
  const changed =
    options.changedSince === undefined ? undefined : await changedLines(options.changedSince, cwd);
  const whole = ofChanged(await reportOf(prepared, settings, cwd, options), changed);
  return chosen(baseline === undefined ? whole : beyond(whole, baseline, prepared, cwd), options);
}

/** The report of a scan whose parts were judged elsewhere; returns the exit code. */
export async function merge(names: readonly string[], options: ScanOptions): Promise<number> {
  const { readShards } = await import('./shard.ts');
  const { paths, options: asked, take } = readShards(names, process.cwd());
  return scan(paths, { ...options, ...asked, take });
}

/** Throws where a report is to go to Security Hub and it is not said into which account and region. */
function refuseAsff({ format, output = [], awsAccount, awsRegion }: ScanOptions): void {
  const isAsked = [format, ...output.map((each) => each.format)].includes('asff');
  if (isAsked && (awsAccount === undefined || regionOf(awsRegion) === undefined))
    throw new Error('asff: --aws-account and --aws-region say where Security Hub imports the findings');
}

function regionOf(named: string | undefined): string | undefined {
  return named ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
}

/** The least severity that makes a scan fail, as the options say. */
function failingFrom({ failOn, failOnNew }: ScanOptions): Severity | undefined {
  return failOnNew === true ? 'info' : (failOnNew ?? failOn);
}

async function changedLines(ref: string, cwd: string): Promise<(finding: ReportedFinding) => boolean> {
  const { changedSince, isInChanged } = await import('./changed-lines.ts');
  const changed = changedSince(ref, cwd);
  return (finding) => isInChanged(finding, changed);
}

/** Of a report what is in changed resources, where somebody asks for these. */
function ofChanged(report: Report, isInChanged: ((finding: ReportedFinding) => boolean) | undefined): Report {
  if (isInChanged === undefined) return report;
  const findings = report.findings.filter(isInChanged);
  return withFindings(report, findings, { unchanged: report.findings.length - findings.length });
}

/** The baseline that somebody names, or the one of the working directory; undefined where there is none or none is wanted. */
function baselineFor(
  { baseline, failOnNew }: ScanOptions,
  configuration: Configuration,
  cwd: string,
): Before | undefined {
  if (baseline === false) return undefined;
  const name = typeof baseline === 'string' ? baseline : (configuration.baseline ?? KNOWN_FILE);
  const known = knownIn(resolve(cwd, name), name);
  if (known === undefined && typeof baseline === 'string') throw new Error(`${name}: there is no such file`);
  if (known === undefined && failOnNew !== undefined)
    throw new Error(
      `--fail-on-new: there is no ${name} beside which something is new; \`parapet baseline\` writes it`,
    );
  return known;
}

/** Of a report what a baseline does not have. What it has of files that were not read is neither there nor gone. */
function beyond(report: Report, before: Before, { files, settings }: Preparation, cwd: string): Report {
  const current = before.findings.map((entry) => {
    const rule = settings.rules.resolve(entry.rule)?.replacedBy ?? entry.rule;
    return rule === entry.rule ? entry : { ...entry, rule };
  });
  const { fresh, known, gone } = compared(report.findings, current);
  const scanned = new Set(files.map((file) => slashes(relative(cwd, file))));
  const unread = new Set(report.errors.map(({ file }) => file));
  const isGone = ({ rule, file }: KnownFinding): boolean =>
    settings.rules.ids.has(rule) &&
    !unread.has(file) &&
    (scanned.has(file) || !existsSync(resolve(cwd, file)));
  const fixed = gone.filter(isGone);
  const others = { known: known.length, gone: fixed.length, scoreBefore: before.score?.percent };
  return { ...withFindings(report, fresh, others), fixed };
}

/** Of a report what the options ask for. */
function chosen(whole: Report, { minSeverity, showSuppressed }: ScanOptions): Report {
  const report = minSeverity === undefined ? whole : fromSeverity(whole, minSeverity);
  return showSuppressed === true ? report : { ...report, suppressed: [] };
}

/** The report that is kept, where there is one, or a new one. */
async function reportOf(
  prepared: Preparation,
  settings: ScanSettings,
  cwd: string,
  options: ScanOptions,
): Promise<Report> {
  const { files, problems, progress } = prepared;
  const cache = await cacheOf(prepared, settings, options, cwd);
  const known = cache?.kept(diskOf(files, settings));
  if (known !== undefined) return known;
  let hasThrown = false;
  const onError: ScanSettings['onError'] = (id, error) => {
    hasThrown = true;
    settings.onError?.(id, error);
  };
  const judged =
    options.take?.(prepared, settings) ??
    (cache === undefined
      ? await judgedInThreads(prepared, { ...settings, onError }, options.threads)
      : undefined);
  const result = scanFiles(files, { ...settings, onError, onFile: cache?.noted, judged });
  progress.clear();
  const report = toReport(result, problems, cwd, await scoreOfFramework(result, prepared));
  if (cache !== undefined && !hasThrown && cache.mayKeep(files, result)) keep(cache, report, result.unread);
  return report;
}

function isRepair({ fix, fixDryRun }: ScanOptions): boolean {
  return fix === true || fixDryRun === true;
}

/** The cache of what is scanned; undefined where none is wanted. A repair goes by what is found anew. */
async function cacheOf(
  { files, problems, choices, described, framework }: Preparation,
  settings: ScanSettings,
  options: ScanOptions,
  cwd: string,
): Promise<ReportCache | undefined> {
  const folder = options.cacheFolder;
  if ((options.cache !== true && folder === undefined) || isRepair(options)) return undefined;
  const { rules, onProgress, onError, today, ...asked } = settings;
  const controls = [...(choices.framework ?? [])];
  const scan = { ...asked, choices: { ...choices, framework: controls }, framework };
  const { ReportCache } = await import('./report-cache.ts');
  return new ReportCache(folder === undefined ? cacheFolder() : resolve(cwd, folder), scan, {
    today,
    described,
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
  const { judge } = await import('../workspace/compliance.ts');
  return judge(tally, settings.rules, framework).score;
}

function hasFailures(
  result: ScanResult,
  options: ScanOptions,
  configuration: Configuration,
  cwd: string,
): boolean {
  return exitCode(toReport(result, [], cwd), 1, options.failOn ?? configuration.failOn) === 1;
}

/** Prints a report and writes it into files, and says on the error output what could not be read. */
async function writeReports(report: Report, options: ScanOptions, cwd: string): Promise<void> {
  const { format = 'text', output = [] } = options;
  const look = lookOf(options, cwd);
  for (const { format, file } of output) {
    const write = await FORMATS[format].load();
    const plain: Look = { ...look, color: false, links: false, width: undefined };
    placeFile(resolve(cwd, file), write(report, plain), 0o666);
  }
  const write = await FORMATS[format].load();
  await print(write(report, look));
  for (const { file, line, message } of report.errors) {
    const place = line === undefined ? file : `${file}:${line}`;
    complain(`${visible(place)}: ${line === undefined ? message : `cannot be read here: ${message}`}`);
  }
}

function lookOf(options: ScanOptions, cwd: string): Look {
  const { color, quiet, groupBy, full, awsAccount, awsRegion } = options;
  const isColored = color !== false && wantsColor(process.stdout, process.env);
  return {
    color: isColored,
    links: isColored && process.stdout.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    quiet: quiet === true,
    groupBy: groupBy ?? 'rule',
    full: full === true,
    cwd: slashes(cwd),
    aws: { account: awsAccount, region: regionOf(awsRegion) },
    now: new Date(),
  };
}

function exitCode(report: Report, files: number, failOn: Severity = 'info', minScore = 0): number {
  const failing = report.findings.some(
    ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
  );
  // Where nothing could be evaluated there is no score, and none that is too low.
  if (failing || (report.summary.score?.percent ?? 100) < minScore) return 1;
  return report.errors.length > 0 && report.summary.templates === 0 && files <= report.errors.length ? 2 : 0;
}
