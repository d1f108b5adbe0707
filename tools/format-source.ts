import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from './root.ts';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** A source as `npm run format` leaves a file of that path, or of a width of its own; as it is where it cannot be read. */
export function formatSource(path: string, text: string, ...options: readonly string[]): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    [BIOME, 'format', `--stdin-file-path=${path}`, ...options],
    { cwd: ROOT, input: text, encoding: 'utf8' },
  );
  return status === 0 ? stdout : text;
}
