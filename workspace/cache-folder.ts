import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The folder for what may be lost, among the user's own caches. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'parapet', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'parapet');
  // A path from where one happens to stand is none, by the specification.
  const own = XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : undefined;
  return join(own ?? join(homedir(), '.cache'), 'parapet');
}
