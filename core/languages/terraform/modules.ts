import { parseJsonFragment } from '../../syntax/json/read.ts';
import { childOf, itemsOf, textOf } from '../../syntax/tree.ts';
import type { HclDocument } from '../../syntax/hcl/tree.ts';
import type { Files } from '../language.ts';
import { overlaid } from '../single-file.ts';
import { localPath, readerOf, type ModuleFile } from './module.ts';

const MODULE_FILE = /\.(?:tf|tofu)(?:\.json)?$/i;
const VALUES_FILE = /(?:^|\/)(?:terraform\.tfvars(?:\.json)?|[^/]*\.auto\.tfvars(?:\.json)?)$/;

/** Whether a path names a file of a Terraform module. */
export function isModuleFile(path: string): boolean {
  return MODULE_FILE.test(path);
}

/** Whether a path names a file that gives values to a module's variables by itself. */
export function isValuesFile(path: string): boolean {
  return VALUES_FILE.test(path);
}

/** The directory of a file; the empty text for one that stands at the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The directories of files, each once. */
export function directoriesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(directoryOf))];
}

/** The Terraform modules that files make up; each directory is read when it is asked for, and once. */
export class Modules {
  private readonly source: Files;
  private readonly readsInstalled: (root: string) => boolean;
  private readonly directories = new Map<string, readonly ModuleFile[] | undefined>();
  /** The directories that the modules call, by their files: each key asks for those of all modules. */
  private readonly calls = new WeakMap<readonly ModuleFile[], readonly string[]>();
  private readonly installations = new Map<string, ReadonlyMap<string, string>>();
  /** Files that have other texts now than when their directories were read. */
  private readonly stale = new Set<string>();
  private readonly texts = new Map<string, string | undefined>();
  /** The last version of each file: sections that are the same keep their identity. */
  private readonly documents = new Map<string, HclDocument>();

  /** `readsInstalled`: whether the modules are read that `terraform init` has installed for a root module. */
  constructor(source: Files, readsInstalled: (root: string) => boolean) {
    this.source = source;
    this.readsInstalled = readsInstalled;
  }

  /** The same modules with other texts in some of their files. */
  with(texts: ReadonlyMap<string, string>): Modules {
    const other = new Modules(overlaid(this.source, texts), this.readsInstalled);
    this.refresh();
    const changed = new Set(directoriesOf([...texts.keys()]));
    for (const [directory, files] of this.directories)
      if (!changed.has(directory)) other.directories.set(directory, files);
    for (const [root, found] of this.installations) other.installations.set(root, found);
    for (const [path, document] of this.documents) other.documents.set(path, document);
    return other;
  }

  /** The files of a directory; undefined where it may not or cannot be read. */
  readonly files = (directory: string): readonly ModuleFile[] | undefined => {
    this.refresh();
    if (!this.directories.has(directory)) this.directories.set(directory, this.read(directory));
    return this.directories.get(directory);
  };

  /** The directories of what `terraform init` has installed for a root module, by key; none where that is not wanted. */
  readonly installed = (root: string): ReadonlyMap<string, string> => {
    let found = this.installations.get(root);
    if (found === undefined) {
      found = this.readsInstalled(root) ? this.installedIn(root) : new Map<string, string>();
      this.installations.set(root, found);
    }
    return found;
  };

  /** The text of a file that a module reads, once; undefined where it may not or cannot be read. */
  readonly text = (path: string): string | undefined => {
    if (!this.texts.has(path)) this.texts.set(path, this.source.text(path));
    return this.texts.get(path);
  };

  /** Reads the text of a file again when it is asked for next; whether anybody has asked. */
  forgetText(path: string): boolean {
    return this.texts.delete(path);
  }

  /** Reads a directory again when it is asked for next. */
  forget(directory: string): void {
    this.directories.delete(directory);
    this.installations.delete(directory);
  }

  /** Lets go of what was read of a directory's files, which nobody is about to ask for again. */
  letGo(directory: string): void {
    for (const { path } of this.directories.get(directory) ?? []) this.documents.delete(path);
    this.directories.delete(directory);
  }

  /** Reads a file again when its directory is asked for next, and no other file of that directory. */
  forgetFile(path: string): void {
    this.stale.add(path);
  }

  /** The directories that no other of them calls as a module; of those that call each other in a circle, the first. */
  rootsOf(directories: readonly string[]): readonly string[] {
    const listed = new Set(directories);
    const called = new Set(
      directories.flatMap((directory) => this.callsOf(directory).filter((other) => other !== directory)),
    );
    const roots = new Set(directories.filter((directory) => !called.has(directory)));
    const reached = new Set<string>();
    for (const root of roots) this.reach(root, listed, reached);
    if (reached.size === listed.size) return [...roots];
    for (const directory of directories)
      if (!reached.has(directory)) {
        roots.add(directory);
        this.reach(directory, listed, reached);
      }
    return directories.filter((directory) => roots.has(directory));
  }

  /** Adds a directory and those of the listed ones that it calls, perhaps through others, to what is reached. */
  private reach(from: string, listed: ReadonlySet<string>, reached: Set<string>): void {
    const left = [from];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (reached.has(next) || !listed.has(next)) continue;
      reached.add(next);
      left.push(...this.callsOf(next));
    }
  }

  /** The nearest directory that holds a module: this one or one above it. */
  nearest(directory: string): string | undefined {
    for (let at = directory; ; at = directoryOf(at)) {
      const files = this.files(at);
      if (files === undefined) return undefined;
      if (files.some(({ path }) => isModuleFile(path))) return at;
      if (at === '') return undefined;
    }
  }

  /** Whether a module calls another one, perhaps through others. */
  reaches(from: string, to: string, seen = new Set<string>()): boolean {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return this.callsOf(from).some((called) => this.reaches(called, to, seen));
  }

  /** The directories of the local modules that one calls. */
  private callsOf(directory: string): readonly string[] {
    const files = this.files(directory) ?? [];
    let calls = this.calls.get(files);
    if (calls === undefined) this.calls.set(files, (calls = callsIn(files, directory)));
    return calls;
  }

  /** Reads the files again that have changed; one that was not there before makes its directory another one. */
  private refresh(): void {
    for (const path of this.stale) {
      const directory = directoryOf(path);
      const files = this.directories.get(directory);
      const isListed = files?.some((file) => file.path === path) === true;
      const text = isListed ? this.source.text(path) : undefined;
      if (files === undefined || text === undefined) this.directories.delete(directory);
      else {
        const file = this.fileOf(path, text);
        this.directories.set(
          directory,
          files.map((other) => (other.path === path ? file : other)),
        );
      }
    }
    this.stale.clear();
  }

  private read(directory: string): readonly ModuleFile[] | undefined {
    return this.source
      .list(directory)
      ?.filter((name) => isModuleFile(name) || isValuesFile(name))
      .flatMap((name): readonly ModuleFile[] => {
        const path = directory === '' ? name : `${directory}/${name}`;
        const text = this.source.text(path);
        return text === undefined ? [] : [this.fileOf(path, text)];
      });
  }

  /** A file that is parsed when somebody asks for its document: which modules a directory calls mostly needs no parsing. */
  private fileOf(path: string, text: string): ModuleFile {
    let document: HclDocument | undefined;
    const parse = (): HclDocument => this.parse(path, text);
    return {
      path,
      text,
      get document() {
        return (document ??= parse());
      },
    };
  }

  private parse(path: string, text: string): HclDocument {
    const before = this.documents.get(path);
    const document = before?.text === text ? before : readerOf(path)(text, before);
    this.documents.set(path, document);
    return document;
  }

  /** What `.terraform/modules/modules.json` lists; nothing where it is not there or not as Terraform writes it. */
  private installedIn(root: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const manifest = '.terraform/modules/modules.json';
    const text = this.source.text(root === '' ? manifest : `${root}/${manifest}`);
    for (const entry of itemsOf(childOf(parseJsonFragment(text ?? '').root, 'Modules'))) {
      const [key, directory] = [textOf(childOf(entry, 'Key')), textOf(childOf(entry, 'Dir'))];
      if (key !== undefined && key !== '' && directory !== undefined) found.set(key, below(root, directory));
    }
    return found;
  }
}

/** The directories of the local modules that some files of a directory call. */
function callsIn(files: readonly ModuleFile[], directory: string): readonly string[] {
  const blocks = files
    .filter(mayCall)
    .flatMap(({ document }) => document.blocks.flatMap(({ block }) => block.body.blocks));
  return blocks.flatMap(({ type, body }) => {
    const source =
      type === 'module' ? body.attributes.find(({ name }) => name === 'source')?.value : undefined;
    const path = source?.kind === 'literal' ? localPath(directory, String(source.value)) : undefined;
    return path === undefined ? [] : [path];
  });
}

/** Whether a file may have a `module` block; in JSON the word may be escaped. */
function mayCall({ path, text }: ModuleFile): boolean {
  return text.includes('module') || path.endsWith('.json');
}

/** A path from a directory, or one that is absolute already. */
function below(root: string, path: string): string {
  const given = path.replaceAll('\\', '/');
  const parts = /^(?:\/|[A-Za-z]:\/)/.test(given) || root === '' ? [] : root.split('/');
  for (const part of given.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}
