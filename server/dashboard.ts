import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { choicesFor } from './settings.ts';
import { bytesOf } from '../workspace/configuration.ts';
import type { Dashboard, DashboardFolder } from '../workspace/dashboard.ts';
import type { Folder } from './folders.ts';
import type { Session } from './session.ts';

/** What the thread is given. */
export interface DashboardTask {
  readonly folders: readonly DashboardFolder[];
  readonly today: string;
}

/** The state of the workspace as its files are saved, made in a thread of its own: no key waits for it. */
export function dashboard({ folders }: Session): Promise<Dashboard> {
  const today = new Date().toISOString().slice(0, 10);
  const task: DashboardTask = { folders: folders.all().flatMap((folder) => taskOf(folder) ?? []), today };
  return new Promise((resolve, reject) => {
    const worker = new Worker(bundle(), { workerData: task });
    worker.once('message', (made: Dashboard) => {
      resolve(made);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread of the dashboard ended.')));
  });
}

function taskOf({ path, settings, configuration, own, exclude }: Folder): DashboardFolder | undefined {
  if (path === undefined || !settings.enable) return undefined;
  const { account, maxFileSize, installedModules } = configuration;
  const largestFile = maxFileSize === undefined ? undefined : bytesOf(maxFileSize);
  return {
    path,
    choices: choicesFor(settings, configuration),
    described: own.descriptions,
    exclude,
    baseline: account,
    largestFile,
    installedModules,
  };
}

/** What this runs in; from source, what was built of it. */
function bundle(): string {
  return join(typeof __dirname === 'string' ? __dirname : join(process.cwd(), 'dist'), 'server.cjs');
}
