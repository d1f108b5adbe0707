import { existsSync, readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Files } from '../core/languages/language.ts';
import { isBelow, isInside, readText, slashes } from './find-files.ts';

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
  /** Called once of each file or folder that is not read, as far as it is to be said. */
  readonly onProblem?: (problem: ReadProblem) => void;
  /** Told what was read: `t` and a path with its text, `l` and a folder with its list. */
  readonly onFile?: ((key: string, result: string | readonly string[] | undefined) => void) | undefined;
}

const OUTSIDE = 'lies outside of the given folders and is not read';
const LEADS_OUT = 'is a link that leads out of the given folders and is not followed';

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
    if (this.last?.path !== path) {
      this.last = { path, text: this.read(path) };
      this.settings.onFile?.(`t${path}`, this.last.text);
    }
    return this.last.text;
  }

  list(folder: string): readonly string[] | undefined {
    const names = this.namesIn(folder);
    this.settings.onFile?.(`l${folder}`, names);
    return names;
  }

  /** Reads a file again when it is asked for next. */
  forget(path: string): void {
    if (this.last?.path === path) this.last = undefined;
  }

  private namesIn(folder: string): readonly string[] | undefined {
    const path = native(folder) || sep;
    // Whoever looks for what is around a file asks folder by folder, up to the first that is not read.
    if (this.settings.roots.some((root) => root !== path && isBelow(root, path))) return undefined;
    if (!this.mayRead(path, folder)) return undefined;
    try {
      return readdirSync(path).sort();
    } catch {
      return undefined;
    }
  }

  private read(path: string): string | undefined {
    const file = native(path);
    if (!this.given.has(path) && !(this.mayRead(file, path) && isFile(file))) return undefined;
    const content = readText(file, this.settings.largestFile?.(path));
    if (content === undefined) return undefined;
    if ('problem' in content) {
      this.tell(path, content.problem);
      return undefined;
    }
    if (content.note !== undefined) this.tell(path, content.note);
    return content.text;
  }

  /** Whether something is there and may be read; says of what lies outside that it is not, whether it is there or not. */
  private mayRead(path: string, name: string): boolean {
    const { roots } = this.settings;
    if (existsSync(path) && roots.some((root) => isInside(path, root))) return true;
    if (!roots.some((root) => isBelow(path, root))) this.tell(name, OUTSIDE);
    else if (existsSync(path)) this.tell(name, LEADS_OUT);
    return false;
  }

  /** Says once what is not read. */
  tell(path: string, message: string): void {
    if (this.told.get(path) === message) return;
    this.told.set(path, message);
    this.settings.onProblem?.({ path, message });
  }
}

/** A device or a pipe may have no end. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function native(path: string): string {
  return sep === '/' ? path : path.split('/').join(sep);
}
