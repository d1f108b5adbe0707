import { relative } from 'node:path';
import { load } from 'js-yaml';
import { dayBefore } from '../core/languages/others-comments.ts';
import type { FileWish } from '../core/model/index.ts';
import { slashes } from './find-files.ts';
import { globMatcher } from './glob.ts';

/** What takes checks of Trivy out of files, by their absolute paths. */
export type FileWishes = (path: string) => readonly FileWish[];

interface Entry extends FileWish {
  readonly isMeant: (path: string) => boolean;
}

/** Reads files of a folder, and is told what in them cannot be read. */
interface Reader {
  text(path: string): string | undefined;
  tell(path: string, message: string): void;
}

/** What `.trivyignore` and `.trivyignore.yaml` of a folder say; undefined where they say nothing. */
export function trivyIgnores(folder: string, reader: Reader): FileWishes | undefined {
  const entries = [
    ...plainIn(reader.text(`${slashes(folder)}/.trivyignore`) ?? ''),
    ...['.trivyignore.yaml', '.trivyignore.yml'].flatMap((name) =>
      yamlIn(`${slashes(folder)}/${name}`, reader),
    ),
  ];
  if (entries.length === 0) return undefined;
  return (path) => {
    const name = slashes(relative(folder, path));
    return entries.filter(({ isMeant }) => isMeant(name));
  };
}

/** A check a line, with `exp:2027-01-31` behind it where it holds for a time; the comment above it is its reason. */
function plainIn(text: string): readonly Entry[] {
  let above: string[] = [];
  return text.split(/\r?\n/).flatMap((line): readonly Entry[] => {
    const [id, ...more] = line.trim().split(/\s+/);
    if (id === undefined || id === '' || id.startsWith('#')) {
      above = id?.startsWith('#') === true ? [...above, line.replace(/^\s*#+\s*/, '').trim()] : [];
      return [];
    }
    const expires = more.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
    const until = expires === undefined ? undefined : dayBefore(expires);
    const reason = above.join(' ').trim();
    return [entryOf(id, reason === '' ? undefined : reason, until, undefined)];
  });
}

/** `misconfigurations: [{ id, paths, statement, expired_at }]`. */
function yamlIn(path: string, reader: Reader): readonly Entry[] {
  const content = reader.text(path);
  if (content === undefined) return [];
  let data: unknown;
  try {
    data = load(content);
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    reader.tell(
      path,
      `line ${(mark?.line ?? 0) + 1}: ${reason ?? 'cannot be read'}; nothing of it is honoured`,
    );
    return [];
  }
  const listed = (data as { misconfigurations?: unknown } | null | undefined)?.misconfigurations;
  return (Array.isArray(listed) ? listed : []).flatMap((each: unknown): readonly Entry[] => {
    if (typeof each !== 'object' || each === null) return [];
    const { id, paths, statement, expired_at: expires } = each as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string') return [];
    const day = expires instanceof Date ? expires.toISOString().slice(0, 10) : expires;
    const until = day === undefined ? undefined : dayBefore(typeof day === 'string' ? day : '');
    const globs = Array.isArray(paths)
      ? paths.filter((path): path is string => typeof path === 'string')
      : [];
    return [entryOf(id, typeof statement === 'string' ? statement : undefined, until, globs)];
  });
}

function entryOf(
  id: string,
  reason: string | undefined,
  until: string | undefined,
  globs: readonly string[] | undefined,
): Entry {
  const isMeant = globs === undefined || globs.length === 0 ? () => true : globMatcher(globs);
  return { tool: 'trivy', rules: [id], reason, until, isMeant };
}
