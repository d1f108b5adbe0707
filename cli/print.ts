import { once } from 'node:events';

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Prints pieces of a text as they are made: whoever reads slowly holds up the printing, and not the memory. */
export async function print(pieces: Iterable<string>): Promise<void> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    chunk = '';
  }
  if (chunk !== '') process.stdout.write(chunk);
}
