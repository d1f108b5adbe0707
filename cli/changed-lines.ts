import { execFileSync } from 'node:child_process';
import type { ReportedFinding } from '../workspace/scan.ts';

/** Lines of a file, from 1; of what was only taken away, the one ahead of it. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The lines that have changed, by file; `all` of a file that is new. */
export type ChangedLines = ReadonlyMap<string, readonly Lines[] | 'all'>;

/**
 * What has changed in a folder since a commit, what is not committed included, as git says; throws where there is no such
 * commit. This is the one place where the command starts another program: git, where somebody asks for it.
 */
export function changedSince(ref: string, folder: string): ChangedLines {
  const commit = commitOf(ref, folder);
  const diff = [
    'diff',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--relative',
  ];
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const changed = new Map<string, readonly Lines[] | 'all'>(
    linesIn(git(folder, ...diff, ...prefixes, commit, '--')),
  );
  for (const file of git(folder, 'ls-files', '--others', '--exclude-standard', '-z').split('\0'))
    if (file !== '') changed.set(file, 'all');
  return changed;
}

function commitOf(ref: string, folder: string): string {
  // A name that begins so is an option.
  if (!ref.startsWith('-'))
    try {
      return git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new Error('--changed-since: there is no git here');
    }
  throw new Error(`--changed-since: git knows no commit ${JSON.stringify(ref)} here`);
}

/** What git prints; no hook and no monitor of the repository is run. */
function git(folder: string, ...words: readonly string[]): string {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
  return execFileSync('git', [...safe, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_EXTERNAL_DIFF: undefined },
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function* linesIn(diff: string): Generator<readonly [file: string, lines: readonly Lines[]]> {
  for (const part of diff.split(/^diff --git /m).slice(1)) {
    const head = part.split(/^@@ /m, 1)[0]!;
    const name = /^\+\+\+ (.*?)\t?$/m.exec(head)?.[1];
    if (name === undefined || name === '/dev/null') continue;
    yield [fileOf(name), [...part.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(linesOf)];
  }
}

/** `b/a.yaml`, in quotes where it has characters that git writes otherwise. */
function fileOf(name: string): string {
  const whole = name.startsWith('"') ? unquoted(name) : name;
  return whole.slice('b/'.length);
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

function unquoted(name: string): string {
  return name
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_all, one: string) =>
      one.length === 3 ? String.fromCharCode(parseInt(one, 8)) : (ESCAPES[one] ?? one),
    );
}

function linesOf([, start, count]: RegExpMatchArray): Lines {
  const [from, many] = [Number(start), count === undefined ? 1 : Number(count)];
  return { from, to: from + Math.max(many, 1) - 1 };
}

/** Whether a finding is in a resource of which a line has changed; one about the workspace always is. */
export function isInChanged(
  { file, line, endLine, extent }: ReportedFinding,
  changed: ChangedLines,
): boolean {
  if (file === '.') return true;
  const lines = changed.get(file);
  if (lines === undefined || lines === 'all') return lines === 'all';
  const [from, to] = [extent?.line ?? line, extent?.endLine ?? endLine];
  return lines.some((each) => each.from <= to && each.to >= from);
}
