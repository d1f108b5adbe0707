import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInside, readText } from './find-files.ts';

/** The `.parapet.yaml` of a folder or of one above it, up to the repository's root. */
export function nearestConfiguration(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, '.parapet.yaml');
    if (existsSync(path)) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/**
 * The text of a `.parapet.yaml`; throws where it is a link that leads out of `root`, no file, or too large: of what it leads to
 * no word is to reach a message. `root` is the repository around it unless it is given, and else its own folder.
 */
export function configurationText(path: string, root = repositoryAround(path)): string {
  const why = !isInside(path, root)
    ? 'is a link that leads out of its repository and is not read'
    : statSync(path).isFile()
      ? undefined
      : 'is no file';
  const content = why === undefined ? readText(path) : undefined;
  if (content !== undefined && 'text' in content) return content.text;
  throw new Error(`${basename(path)}: ${why ?? content?.problem ?? 'is no text'}`);
}

/** The repository that holds a file; the folder of the file where there is none. */
export function repositoryAround(path: string): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return dirname(path);
  }
}
