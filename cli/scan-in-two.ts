import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { selectRules, type RuleChoices } from '../core/engine/rule-set.ts';
import { judgeWorkspace, type Facts } from '../core/engine/workspace.ts';
import { rules } from '../rules/index.ts';
import { judgeShare, readShare, scanFiles, type ScanSettings } from '../workspace/scan.ts';
import { bundled } from './bundled.ts';
import { joined, toReport, type Report } from './report-json.ts';

/** What the second thread begins with. */
interface Task {
  readonly paths: readonly string[];
  readonly choices: RuleChoices;
  readonly today: string;
  readonly cwd: string;
}

/** Megabytes of young objects: a scan makes many that live for the length of one file. */
const YOUNG_MEGABYTES = 64;

/** Scans with a second thread, each reading half of the files; then both judge with the facts of all. */
export async function scanInTwo(
  paths: readonly string[],
  settings: ScanSettings,
  choices: RuleChoices,
  folders: readonly string[],
  cwd: string,
): Promise<Report> {
  const bundle = bundled('cli.cjs');
  if (!existsSync(bundle)) return toReport(scanFiles(paths, settings), folders, cwd);
  const half = Math.ceil(paths.length / 2);
  const task: Task = { paths: paths.slice(half), choices, today: settings.today, cwd };
  const worker = new Worker(bundle, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const theirFacts = once(worker, 'message') as Promise<[readonly Facts[]]>;
  const share = readShare(paths.slice(0, half), settings);
  const [others] = await theirFacts;
  const own = share.read.map(({ facts }) => facts);
  const theirReport = once(worker, 'message') as Promise<[Report]>;
  worker.postMessage(own);
  const all = [...own, ...others];
  const mine = toReport(
    { templates: judgeShare(share, all, settings), problems: share.problems, workspace: [] },
    folders,
    cwd,
  );
  const [theirs] = await theirReport;
  const wide = toReport(
    { templates: [], problems: [], workspace: judgeWorkspace(all, settings.rules, settings.baseline) },
    [],
    cwd,
  );
  return joined(joined(mine, theirs), wide);
}

/** What the second thread does: reads its files, tells their facts, and judges with those of the others. */
export async function workOnShare(): Promise<void> {
  const { paths, choices, today, cwd } = workerData as Task;
  const settings: ScanSettings = { rules: selectRules(rules, choices), today, baseline: undefined };
  const share = readShare(paths, settings);
  const own = share.read.map(({ facts }) => facts);
  const others = once(parentPort!, 'message') as Promise<[readonly Facts[]]>;
  parentPort!.postMessage(own);
  const templates = judgeShare(share, [...(await others)[0], ...own], settings);
  parentPort!.postMessage(toReport({ templates, problems: share.problems, workspace: [] }, [], cwd));
}
