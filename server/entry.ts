import { isMainThread } from 'node:worker_threads';

/*
 * What `dist/server-main.cjs` is built of: the server, or what it does in a thread of its own.
 */

void (isMainThread ? import('./main.ts') : import('./dashboard-thread.ts'));
