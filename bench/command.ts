import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PARAPET = fileURLToPath(new URL('../bin/parapet.js', import.meta.url));

/** What a run of the command took. */
export interface Taken {
  /** Milliseconds on the clock, and of all processors together. */
  readonly clock: number;
  readonly processor: number;
  /** Megabytes at most. */
  readonly memory: number;
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with files, by their paths in it; it is removed when this process ends. */
export function folderOf(files: Iterable<readonly [path: string, text: string]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
  folders.push(folder);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Runs the command in a folder so many times; of each number the least. */
export function command(cwd: string, words: readonly string[], times = 1): Taken {
  const runs = Array.from({ length: times }, () => once(cwd, words));
  const least = (of: keyof Taken): number => Math.min(...runs.map((run) => run[of]));
  return { clock: least('clock'), processor: least('processor'), memory: least('memory') };
}

/** What a run of the command prints. */
export function output(cwd: string, words: readonly string[]): string {
  return spawnSync(process.execPath, [PARAPET, ...words], { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 })
    .stdout;
}

/** Has a process tell on its way out what it took, in a file. */
const TELL = `const { writeFileSync } = require('node:fs');
if (require('node:worker_threads').isMainThread)
  process.on('exit', () => writeFileSync(process.env.TAKEN, JSON.stringify(process.resourceUsage())));`;

function once(cwd: string, words: readonly string[]): Taken {
  const told = folderOf([
    ['tell.cjs', TELL],
    ['taken.json', ''],
  ]);
  const begun = performance.now();
  spawnSync(process.execPath, ['--require', join(told, 'tell.cjs'), PARAPET, ...words], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, TAKEN: join(told, 'taken.json') },
  });
  const clock = performance.now() - begun;
  const { userCPUTime, systemCPUTime, maxRSS } = usage(join(told, 'taken.json'));
  return { clock, processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
}

function usage(file: string): NodeJS.ResourceUsage {
  return JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
}
