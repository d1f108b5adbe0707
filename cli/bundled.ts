import { dirname, join } from 'node:path';

/** The path of a file that is built beside the command; from source, in `dist/`. */
export function bundled(name: string): string {
  const here = dirname(process.argv[1] ?? '');
  const folder = typeof __dirname === 'string' ? __dirname : join(here, '..', 'dist');
  return join(folder.endsWith('dist') ? folder : join(folder, '..', 'dist'), name);
}
