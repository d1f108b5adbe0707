import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The command as it ships, built of the sources as they are. */
export const COMMAND = fromRoot('bin/parapet.js');

/** The language server as it ships, built of the sources as they are. */
export const SERVER = fromRoot('dist/server.cjs');

// A file that imports this starts what ships, which is a tenth of what a start from the sources costs.
before(function () {
  this.timeout(120_000);
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--if-older'], { cwd: fromRoot('.') });
});
