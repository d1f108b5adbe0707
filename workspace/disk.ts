import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Files } from '../core/languages/language.ts';
import { isInside, readText, slashes } from './find-files.ts';

/** What could not be read, in words, by path. */
export interface ReadProblem {
  readonly path: string;
  readonly message: string;
}

/** What of the disk may be read. */
export interface DiskSettings {
  /** The absolute folders that files may be read from, links followed. */
  readonly roots: readonly string[];
  /** Files that were asked for by name, which are read wherever they are; absolute. */
  readonly given?: Iterable<string>;
  /** Files larger than this are not read, in bytes, by their path; `LARGEST_FILE` where undefined. */
  readonly largestFile?: (path: string) => number | undefined;
}

/** The files of the disk, as languages read them. Paths have forward slashes. */
export class Disk implements Files {
  private readonly settings: DiskSettings;
  private readonly given: ReadonlySet<string>;
  private readonly told = new Map<string, string>();
  /** Whoever asks which language a text is in reads it afterwards. */
  private last: { readonly path: string; readonly text: string | undefined } | undefined;

  constructor(settings: DiskSettings) {
    this.settings = settings;
    this.given = new Set([...(settings.given ?? [])].map(slashes));
  }

  /** What was asked for and could not be read. */
  get problems(): readonly ReadProblem[] {
    return [...this.told].map(([path, message]) => ({ path, message }));
  }

  text(path: string): string | undefined {
    if (this.last?.path !== path) this.last = { path, text: this.read(path) };
    return this.last.text;
  }

  list(folder: string): readonly string[] | undefined {
    const path = native(folder) || sep;
    if (!this.mayRead(path)) return undefined;
    try {
      return readdirSync(path).sort();
    } catch {
      return undefined;
    }
  }

  /** Reads a file again when it is asked for next. */
  forget(path: string): void {
    if (this.last?.path === path) this.last = undefined;
  }

  private read(path: string): string | undefined {
    const isGiven = this.given.has(path);
    const file = native(path);
    if (!isGiven && (!existsSync(file) || !this.mayRead(file))) return undefined;
    const content = readText(file, this.settings.largestFile?.(path));
    if (content === undefined) return undefined;
    if ('problem' in content) {
      this.told.set(path, content.problem);
      return undefined;
    }
    if (content.note !== undefined) this.told.set(path, content.note);
    return content.text;
  }

  private mayRead(path: string): boolean {
    return this.settings.roots.some((root) => isInside(path, root));
  }
}

function native(path: string): string {
  return sep === '/' ? path : path.split('/').join(sep);
}
