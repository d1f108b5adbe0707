/** Holds what is read and written to the real tools: `npm run oracle [-- NAME [WORD]]`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.ts';

/** A comparison with a tool of somebody else's. */
export interface Oracle {
  /** Why it cannot be asked here; undefined where it can. */
  readonly missing: string | undefined;
  /** Asks it about what contains the word, or everything; the lines that tell what differs, and a last one with numbers. */
  readonly ask: (word: string) => { readonly wrong: readonly string[]; readonly summary: string };
}

const [only, word = ''] = process.argv.slice(2);
const folder = join(ROOT, 'tools', 'oracle');
for (const file of readdirSync(folder).sort()) {
  const name = file.replace(/\.ts$/, '');
  if (!file.endsWith('.ts') || (only !== undefined && only !== name)) continue;
  const { oracle } = (await import(pathToFileURL(join(folder, file)).href)) as { oracle?: Oracle };
  if (oracle === undefined) continue;
  if (oracle.missing !== undefined) {
    console.log(`${name}: not asked, ${oracle.missing}`);
    continue;
  }
  const { wrong, summary } = oracle.ask(word);
  for (const line of wrong) console.log(`${name}: ${line}`);
  console.log(`${name}: ${summary}`);
  if (wrong.length > 0) process.exitCode = 1;
}
