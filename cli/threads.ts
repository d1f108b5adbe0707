import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RuleChoices } from '../core/engine/rule-set.ts';
import type { JudgedApart } from '../workspace/judged-apart.ts';
import type { ScanSettings } from '../workspace/scan.ts';
import { bundled } from './bundled.ts';
import type { Preparation } from './prepare.ts';
import type { Answer } from './thread.ts';

/** What each thread is given. */
export interface Share {
  readonly choices: RuleChoices;
  readonly described: Preparation['described'];
  readonly settings: Omit<ScanSettings, 'rules' | 'onProgress' | 'onError' | 'budget' | 'onFile' | 'judged'>;
}

/** Bytes of files from which on threads take less time than they take to start. */
const WORTH_IT = 16 * 1024 * 1024;

/** More threads wait for memory. */
const MOST_THREADS = 4;

/** Files that a thread is given at a time. */
const AT_A_TIME = 20;

const MAY_BE_TEMPLATE = /\.(?:ya?ml|json|template)$/i;

/**
 * The templates among the files of a scan, judged in threads, each on its own; undefined where one thread is as fast, unless
 * somebody says how many. What a thread does not come to is left to the scan, whose report is the same either way.
 */
export async function judgedInThreads(
  { files, choices, described, progress }: Pick<Preparation, 'files' | 'choices' | 'described' | 'progress'>,
  settings: ScanSettings,
  wanted?: number,
): Promise<ReadonlyMap<string, JudgedApart> | undefined> {
  const candidates = files.filter((path) => MAY_BE_TEMPLATE.test(path));
  // What an app was synthesized into is judged with its source.
  const isApp = files.some((path) => basename(path) === 'cdk.json');
  const threads = isApp ? 1 : (wanted ?? worthwhile(candidates));
  if (threads < 2) return undefined;
  const { rules, onProgress, onError, budget, onFile, judged: _none, ...plain } = settings;
  const share: Share = { choices, described, settings: plain };
  const judged = new Map<string, JudgedApart>();
  let next = 0;
  const take = (): readonly string[] => candidates.slice(next, (next += AT_A_TIME));
  const keep = ({ judged: some, errors }: Answer): void => {
    for (const one of some) judged.set(one.path, one);
    for (const [id, message] of errors) onError?.(id, new Error(message));
    progress.show(Math.min(next, candidates.length), files.length);
  };
  await Promise.all(Array.from({ length: threads }, () => inThread(share, take, keep)));
  return judged;
}

/** How many threads take less time than one. */
function worthwhile(paths: readonly string[]): number {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let bytes = 0;
  const isLarge = (path: string): boolean =>
    (bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= WORTH_IT;
  return threads > 1 && paths.some(isLarge) ? threads : 1;
}

/** Has one thread judge until nothing is left, or it fails. */
function inThread(
  workerData: Share,
  take: () => readonly string[],
  keep: (answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(bundled('cli.cjs'), { workerData });
    const goOn = (): void => {
      const paths = take();
      if (paths.length === 0) void worker.terminate();
      else worker.postMessage(paths);
    };
    worker.on('message', (answer: Answer) => {
      keep(answer);
      goOn();
    });
    // The scan judges what is missing then.
    worker.on('error', () => undefined);
    worker.on('exit', () => resolve());
    goOn();
  });
}
