import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The absolute path of a path relative to the project's folder. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
