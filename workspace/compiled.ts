import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from './cache-folder.ts';

/** How long after a start what was compiled is kept, where the program has not ended before. */
const SOON = 10_000;

/**
 * Runs a bundle that stands beside this one, with what V8 compiled of it the last time: reading two megabytes of JavaScript
 * is half of a start. What was compiled is kept in the user's own cache, since others may write into the folder for temporary
 * files; where it cannot be kept, each start compiles anew.
 */
export function runCompiled(name: string): void {
  const file = join(__dirname, name);
  const kept = join(cacheFolder(), 'compiled', `${name}-${hashOf(file)}`);
  const mark = markOf(file);
  const cachedData = compiledBefore(kept, mark);
  // The build writes bundles in ASCII, which is read in a tenth of the time.
  const script = new Script(module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  if (cachedData === undefined || script.cachedDataRejected === true) keepSoon(script, kept, mark);
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  const own = { exports: {} };
  run.call(own.exports, own.exports, createRequire(file), own, file, dirname(file));
}

/** What the compiled form is of: this very bundle, for this very engine. */
function markOf(file: string): Buffer {
  const { size, mtimeMs } = statSync(file);
  const { version, versions, arch } = process;
  const of = [file, size, mtimeMs, version, versions.v8, arch];
  return Buffer.from(JSON.stringify(of).padEnd(MARK).slice(-MARK));
}

/** Bytes of a mark. */
const MARK = 512;

/** A number for a path, so that several installations do not share a file; a cryptographic one takes longer to load. */
function hashOf(path: string): string {
  let hash = 0;
  for (let i = 0; i < path.length; i++) hash = (Math.imul(hash, 31) + path.charCodeAt(i)) >>> 0;
  return hash.toString(36);
}

function compiledBefore(kept: string, mark: Buffer): Buffer | undefined {
  try {
    const content = readFileSync(kept);
    return content.subarray(0, mark.length).equals(mark) ? content.subarray(mark.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is compiled by then: functions are when they run first. */
function keepSoon(script: Script, kept: string, mark: Buffer): void {
  let isKept = false;
  const keep = (): void => {
    if (isKept) return;
    isKept = true;
    place(kept, Buffer.concat([mark, script.createCachedData()]));
    removeOfGone(dirname(kept));
  };
  setTimeout(keep, SOON).unref();
  process.once('exit', keep);
}

/** Writes beside and renames, so that whoever starts at the same time reads all of it or nothing. */
function place(file: string, content: Buffer): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, content, { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    removed(beside);
  }
}

/** Removes what was compiled of bundles that are gone: a new version of the extension stands in a folder of its own. */
function removeOfGone(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const kept = join(folder, name);
      const bundle = bundleOf(kept);
      if (bundle !== undefined && !existsSync(bundle)) removed(kept);
    }
  } catch {
    // There is none, or somebody else removes it.
  }
}

/** The bundle that something kept was compiled of; undefined where it does not say. */
function bundleOf(kept: string): string | undefined {
  const mark = Buffer.alloc(MARK);
  const descriptor = openSync(kept, 'r');
  try {
    readSync(descriptor, mark);
    const [file] = JSON.parse(mark.toString()) as [unknown];
    return typeof file === 'string' ? file : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function removed(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none.
  }
}
