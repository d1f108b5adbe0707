import { readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { localPath, readerOf, type Installed, type SourceFile } from '../core/languages/terraform/module.ts';
import { parseJsonFragment } from '../core/syntax/json/read.ts';
import { childOf, itemsOf, textOf } from '../core/syntax/tree.ts';
import type { HclDocument } from '../core/syntax/hcl/tree.ts';
import { isInside, readText, slashes } from './find-files.ts';

const MODULE_FILE = /\.(?:tf|tofu)(?:\.json)?$/i;
const VALUES_FILE = /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/;

/** Whether a path names a file of a Terraform module. */
export function isModuleFile(path: string): boolean {
  return MODULE_FILE.test(path);
}

/** Whether a path names a file that gives values to a module's variables by itself. */
export function isValuesFile(path: string): boolean {
  return VALUES_FILE.test(path.slice(path.lastIndexOf('/') + 1));
}

/** How the modules of a workspace are read. */
export interface ModuleOptions {
  /** The document of a file that an editor holds. */
  readonly open?: (path: string) => HclDocument | undefined;
  /** Whether modules are read that come from a registry; they are where undefined. */
  readonly installedModules?: boolean | undefined;
  /** Files larger than this are not read, in bytes; `LARGEST_FILE` where undefined. */
  readonly largestFile?: number | undefined;
}

/** The Terraform modules of a workspace, each directory read when it is asked for, and once. */
export class Modules {
  /** What could not be read, in words, by absolute path. */
  readonly problems: { readonly path: string; readonly message: string }[] = [];
  private readonly roots: readonly string[];
  private readonly directories = new Map<string, readonly SourceFile[] | undefined>();
  private readonly installations = new Map<string, ReadonlyMap<string, string>>();
  private readonly texts = new Map<string, string | undefined>();
  private readonly options: ModuleOptions;

  /** `roots`: the absolute folders that may be read. */
  constructor(roots: readonly string[], options: ModuleOptions = {}) {
    this.roots = roots;
    this.options = options;
  }

  /** The files of a directory, by its absolute path with forward slashes; undefined where it may not or cannot be read. */
  readonly files = (directory: string): readonly SourceFile[] | undefined => {
    if (!this.directories.has(directory)) this.directories.set(directory, this.read(directory));
    return this.directories.get(directory);
  };

  /** The directories of what `terraform init` has installed for a root module, by key; none where that is not wanted. */
  readonly installed: Installed = (root) => {
    let found = this.installations.get(root);
    if (found === undefined) {
      found = this.options.installedModules === false ? new Map<string, string>() : installedIn(root);
      this.installations.set(root, found);
    }
    return found;
  };

  /** The text of a file that a module reads, once; undefined where it may not or cannot be read. */
  readonly text = (path: string): string | undefined => {
    if (!this.texts.has(path)) this.texts.set(path, this.readFileText(path));
    return this.texts.get(path);
  };

  /** Reads the text of a file again when it is asked for next; whether anybody has asked. */
  forgetText(path: string): boolean {
    return this.texts.delete(path);
  }

  /** The directories that no other of them calls as a module. */
  rootsOf(directories: readonly string[]): readonly string[] {
    const called = new Set(directories.flatMap((directory) => this.callsOf(directory)));
    const free = directories.filter((directory) => !called.has(directory));
    // Modules that call each other in a circle are judged all the same.
    return free.length > 0 ? free : directories;
  }

  /** The nearest directory that holds a module: this one or one above it. */
  nearest(directory: string): string | undefined {
    for (let at = directory; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      const files = this.files(at);
      if (files === undefined) return undefined;
      if (files.some(({ path }) => isModuleFile(path))) return at;
      if (at === '') return undefined;
    }
  }

  /** Reads a directory again when it is asked for next. */
  forget(directory: string): void {
    this.directories.delete(directory);
    this.installations.delete(directory);
  }

  /** The directories of the local modules that one calls. */
  callsOf(directory: string): readonly string[] {
    const blocks = (this.files(directory) ?? []).flatMap(({ document }) =>
      document.blocks.flatMap(({ block }) => block.body.blocks),
    );
    return blocks.flatMap(({ type, body }) => {
      const source =
        type === 'module' ? body.attributes.find(({ name }) => name === 'source')?.value : undefined;
      const path = source?.kind === 'literal' ? localPath(directory, String(source.value)) : undefined;
      return path === undefined ? [] : [path];
    });
  }

  private read(directory: string): readonly SourceFile[] | undefined {
    const folder = directory.split('/').join(sep) || sep;
    if (!this.roots.some((root) => isInside(folder, root))) return undefined;
    let names: string[];
    try {
      names = readdirSync(folder).sort();
    } catch {
      return undefined;
    }
    return names
      .filter((name) => isModuleFile(name) || isValuesFile(name))
      .flatMap((name): readonly SourceFile[] => {
        const path = join(folder, name);
        const document = this.options.open?.(path) ?? this.parse(path);
        return document === undefined ? [] : [{ path: slashes(path), document }];
      });
  }

  private readFileText(path: string): string | undefined {
    const file = path.split('/').join(sep);
    if (!this.roots.some((root) => isInside(file, root))) return undefined;
    const content = readText(file, this.options.largestFile);
    return content !== undefined && 'text' in content ? content.text : undefined;
  }

  private parse(path: string): HclDocument | undefined {
    const content = readText(path, this.options.largestFile);
    if (content === undefined) return undefined;
    if ('text' in content) return readerOf(path)(content.text);
    this.problems.push({ path, message: content.problem });
    return undefined;
  }
}

/** What `.terraform/modules/modules.json` lists; nothing where it is not there or not as Terraform writes it. */
function installedIn(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const content = readText(join(root.split('/').join(sep) || sep, '.terraform', 'modules', 'modules.json'));
  if (content === undefined || !('text' in content)) return found;
  const { root: list } = parseJsonFragment(content.text);
  for (const entry of itemsOf(childOf(list, 'Modules'))) {
    const [key, directory] = [textOf(childOf(entry, 'Key')), textOf(childOf(entry, 'Dir'))];
    if (key !== undefined && key !== '' && directory !== undefined)
      found.set(key, slashes(resolve(root, directory)));
  }
  return found;
}

/** The directories of files, each once, with forward slashes. */
export function directoriesOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.map((file) => slashes(dirname(resolve(file)))))];
}
