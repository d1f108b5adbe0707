import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReadProblem } from './disk.ts';
import { isInside, reason } from './find-files.ts';

/** A text that takes the place of the one that was read. */
export interface Replacement {
  /** Absolute. */
  readonly path: string;
  /** What was read: a file that holds anything else by now is left alone. */
  readonly before: string;
  readonly after: string;
}

/** Why a file may not be replaced, in words; undefined where it may. `roots` are the absolute folders that may be written to. */
export function refusal(path: string, roots: readonly string[]): string | undefined {
  try {
    if (!roots.some((root) => isInside(path, root)))
      return 'it is a link that leads out of the given folders';
    const stats = statSync(path);
    if (!stats.isFile()) return 'it is no file';
    // Who may do everything may write to it all the same, and was not asked to.
    if ((stats.mode & 0o222) === 0) return 'it is read-only';
    accessSync(path, constants.W_OK);
    return isUtf8(readFileSync(path)) ? undefined : 'it is not in UTF-8';
  } catch (error) {
    return reason(error);
  }
}

/**
 * Replaces the texts of files, all or none, and says why where it is none. Each text is written to a file beside, which takes
 * the place of the old one when it is whole: whoever reads finds one or the other. Modes and owners stay, and so do links,
 * behind which the file is replaced; another name of the same file (a hard link) keeps the old text.
 */
export function replaceFiles(
  files: readonly Replacement[],
  roots: readonly string[],
): readonly ReadProblem[] {
  const refused = files.flatMap(({ path, before }) =>
    told(path, refusal(path, roots) ?? change(path, before)),
  );
  if (refused.length > 0) return refused;
  const written: (Replacement & { readonly real: string; readonly beside: string })[] = [];
  try {
    for (const file of files) {
      const real = realpathSync(file.path);
      const beside = join(dirname(real), `.${basename(real)}.parapet-${randomBytes(6).toString('hex')}`);
      written.push({ ...file, real, beside });
      write(beside, file.after, statSync(real));
    }
    const changed = written.flatMap(({ path, before }) => told(path, change(path, before)));
    if (changed.length > 0) return changed;
    for (const { beside, real } of written) renameSync(beside, real);
    return [];
  } catch (error) {
    return told(written.at(-1)?.path ?? files[0]!.path, reason(error));
  } finally {
    for (const { beside } of written) rmSync(beside, { force: true });
  }
}

/**
 * Puts a file of our own in its place, for its owner alone or with the `mode` that is given: whoever reads finds all of it or
 * what was there. What is no file, such as a pipe, is written to. Throws where it cannot.
 */
export function placeFile(path: string, pieces: Iterable<string>, mode = 0o600): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writePieces(path, 'w', pieces, mode);
    return;
  }
  mkdirSync(dirname(path), { recursive: true, mode: mode | 0o700 });
  const beside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writePieces(beside, 'wx', pieces, mode);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Characters that are written at once. */
const CHUNK = 1 << 16;

function writePieces(path: string, flag: 'w' | 'wx', pieces: Iterable<string>, mode: number): void {
  const file = openSync(path, flag, mode);
  try {
    let chunk = '';
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < CHUNK) continue;
      writeFileSync(file, chunk);
      chunk = '';
    }
    writeFileSync(file, chunk);
    // A machine that stops behind the renaming would have the name and not the text.
    if (flag === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function told(path: string, why: string | undefined): readonly ReadProblem[] {
  return why === undefined ? [] : [{ path, message: `is not changed: ${why}` }];
}

function change(path: string, before: string): string | undefined {
  return readFileSync(path).equals(Buffer.from(before)) ? undefined : 'it was changed since it was read';
}

/** Writes a new file that nobody else can open until it has the mode and the owner of another one. */
function write(path: string, text: string, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    const own = fstatSync(file);
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
