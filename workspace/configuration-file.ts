import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The `.parapet.yaml` of a folder or of one above it, up to the repository's root. */
export function nearestConfiguration(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, '.parapet.yaml');
    if (existsSync(path)) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}
