import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../built.ts';

/** The command, as it ships, in a folder of its own for each test of the suite that asks for it. */
export interface Command {
  /** The folder's path. */
  readonly folder: string;
  /** Writes files, by their paths in the folder. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly parapet: (...words: string[]) => Ended;
  /** Runs the command in a folder within. */
  readonly parapetIn: (within: string, ...words: string[]) => Ended;
}

/** How a run of the command ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder ahead of each test of the suite, and removes it afterwards. */
export function commandInFolder(): Command {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    get folder() {
      return folder;
    },
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    parapet: (...words) => run(folder, words),
    parapetIn: (within, ...words) => run(join(folder, within), words),
  };
}

function run(cwd: string, words: readonly string[]): Ended {
  return spawnSync(process.execPath, [COMMAND, ...words], { cwd, encoding: 'utf8', maxBuffer: 2 ** 27 });
}
