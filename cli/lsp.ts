import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundled } from './bundled.ts';

/** Runs the language server in this process, over its stdio; the server ends the process. */
export function startServer(): Promise<number> {
  const server = bundled('server.cjs');
  if (!existsSync(server)) throw new Error(`${server} is missing; build it with "npm run build"`);
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(server)(server);
  return new Promise(() => undefined);
}
