import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { mayBeCdk } from '../core/languages/cdk/language.ts';
import { globMatcher, ignoreMatcher } from './glob.ts';

/** Bytes; what is larger is said and not read. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Folders that hold no templates of one's own. */
const SKIPPED = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'cdk.out',
  '.aws-sam',
  '.terraform',
  '.venv',
  '.vscode-test',
]);
const CANDIDATE = /\.(?:ya?ml|json|template|tf|tofu)$/i;

export interface FoundFiles {
  /** Absolute paths, each once, in the order of their folders. */
  readonly files: readonly string[];
  /** What could not be looked at, in words. */
  readonly problems: readonly string[];
}

/** Whether a path may hold a template, by its name alone. */
export function isCandidate(path: string): boolean {
  return CANDIDATE.test(path);
}

/**
 * Finds the files below `start` that may be templates, leaving out what `.gitignore` files and the globs
 * exclude. Links are not followed, so that no walk leaves the folder or goes in circles.
 */
export function findFiles(start: string, root: string, exclude: readonly string[]): FoundFiles {
  const files: string[] = [];
  const problems: string[] = [];
  walk(start, [], isCdkProject(start, root));
  return { files, problems };

  function walk(folder: string, ignores: readonly Rules[], inCdk: boolean): void {
    const entries = read(folder);
    if (entries === undefined) return;
    const own = ignoreRules(folder, entries);
    const all = own === undefined ? ignores : [...ignores, own];
    const isCdk = inCdk || usesCdk(folder, entries);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const directory = entry.isDirectory();
      const isWanted = CANDIDATE.test(entry.name) || (isCdk && mayBeCdk(entry.name));
      if (directory ? SKIPPED.has(entry.name) : !entry.isFile() || !isWanted) continue;
      if (all.some((rules) => rules.ignores(slashes(relative(rules.folder, path)), directory))) continue;
      if (isExcluded(path, root, exclude)) continue;
      if (directory) walk(path, all, isCdk);
      else files.push(path);
    }
  }

  function read(folder: string): Dirent[] | undefined {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      problems.push(`${relative(root, folder) || folder}: this folder cannot be read (${reason(error)})`);
      return undefined;
    }
  }
}

/** Whether one of some globs, which count from the root, has a path. */
export function isExcluded(path: string, root: string, globs: readonly string[]): boolean {
  return globs.length > 0 && matcher(globs)(slashes(relative(root, path)));
}

let last: { readonly globs: readonly string[]; readonly matches: (path: string) => boolean } | undefined;

/** A walk asks the same of every file. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  if (last?.globs !== globs) last = { globs, matches: globMatcher(globs) };
  return last.matches;
}

/** Whether a folder of the tree above one holds a CDK app, up to the root. */
function isCdkProject(start: string, root: string): boolean {
  for (let folder = start; isBelow(folder, root) && folder !== root; ) {
    folder = dirname(folder);
    if (existsSync(join(folder, 'cdk.json'))) return true;
  }
  return false;
}

/** Whether a path is a folder or lies below it, by its name alone. */
export function isBelow(folder: string, root: string): boolean {
  return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Whether a folder is an app of the CDK, or a package that depends on its library. */
function usesCdk(folder: string, entries: readonly Dirent[]): boolean {
  if (entries.some(({ name }) => name === 'cdk.json')) return true;
  if (!entries.some((entry) => entry.name === 'package.json' && entry.isFile())) return false;
  const content = readText(join(folder, 'package.json'));
  return content !== undefined && 'text' in content && content.text.includes('aws-cdk-lib');
}

interface Rules {
  readonly folder: string;
  readonly ignores: ReturnType<typeof ignoreMatcher>;
}

function ignoreRules(folder: string, entries: readonly Dirent[]): Rules | undefined {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return undefined;
  try {
    return { folder, ignores: ignoreMatcher(readFileSync(join(folder, '.gitignore'), 'utf8')) };
  } catch {
    return undefined;
  }
}

/** What a file says: its text, with a note where a part of it was no text; or why it is not read. */
export type Content = { readonly text: string; readonly note?: string } | { readonly problem: string };

/** Reads a file; undefined for a binary one. `largest` is in bytes. */
export function readText(path: string, largest = LARGEST_FILE): Content | undefined {
  try {
    const { size } = statSync(path);
    if (size > largest) {
      const own = (size / 1024 / 1024).toFixed(1);
      const most = Number((largest / 1024 / 1024).toFixed(1));
      return {
        problem: `is ${own} MB; files over ${most} MB are not read (\`maxFileSize\` in .parapet.yaml is the limit)`,
      };
    }
    const text = readFileSync(path, 'utf8');
    if (text.slice(0, 8000).includes('\0')) return isUtf16(path) ? { problem: UTF_16 } : undefined;
    // What is no character is read as this one, which a text may have itself.
    return text.includes('\ufffd') && !isUtf8(readFileSync(path)) ? { text, note: NOT_UTF_8 } : { text };
  } catch (error) {
    return { problem: `cannot be read (${reason(error)})` };
  }
}

const UTF_16 = 'is in UTF-16 and is not read; templates are in UTF-8';
const NOT_UTF_8 = 'is not in UTF-8: what is no character of it is read as \ufffd, and it is not repaired';

/** Whether a file of bytes that are no text in UTF-8 is one in UTF-16: it begins with a mark, or every other byte is zero. */
function isUtf16(path: string): boolean {
  const bytes = readFileSync(path).subarray(0, 64);
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 0xfeff || mark === 0xfffe) return true;
  const everyOther = (from: number): boolean =>
    bytes.length > 7 && bytes.every((byte, i) => (byte === 0) === (i % 2 === from));
  return everyOther(0) || everyOther(1);
}

/** Whether a path, links followed, lies in the folder. */
export function isInside(path: string, folder: string): boolean {
  try {
    const real = relative(realpathSync(folder), realpathSync(path));
    return real === '' || (real !== '..' && !real.startsWith(`..${sep}`) && !isAbsolute(real));
  } catch {
    return false;
  }
}

/** A path with forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Why something of the disk did not work, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return code === 'ENOENT' ? 'there is no such file' : message;
}
