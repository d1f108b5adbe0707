import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportedFile } from '../core/languages/cdk/read.ts';
import { isInside, readText } from './find-files.ts';

/** Files that no app of ordinary size has, and that are not looked through. */
const MOST_FILES = 400;
const MOST_FOLDERS = 8;
const LARGEST = 300_000;

/** Folders that hold no source of the app itself. */
const OTHERS = /^(?:\..*|node_modules|cdk\.out|dist|build|coverage|venv|env|__pycache__)$/;

interface Known {
  readonly revision: string;
  readonly file: ImportedFile | undefined;
}

const files = new Map<string, Known>();
const sources = new Map<string, { readonly read: number; readonly paths: readonly string[] }>();

/** The folder of the `cdk.json` that a file belongs to (a path, or a URI of the file system). */
export function folderOfApp(path: string): string | undefined {
  const own = pathOf(path);
  if (!isAbsolute(own)) return undefined;
  for (let folder = dirname(own); ; folder = dirname(folder)) {
    const file = join(folder, 'cdk.json');
    if (existsSync(file)) return isInside(file, folder) ? folder : undefined;
    const isWhole = ['package.json', '.git'].some((name) => existsSync(join(folder, name)));
    if (isWhole || dirname(folder) === folder) return undefined;
  }
}

function pathOf(path: string): string {
  return path.startsWith('file:') ? fileURLToPath(path) : path;
}

/** The file of an app that one of its files imports a module from. */
export function importedFile(path: string, module: string): ImportedFile | undefined {
  const app = folderOfApp(path);
  if (app === undefined) return undefined;
  const own = pathOf(path);
  const found = candidates(own, module, app).find((each) => isInside(each, app) && isFile(each));
  return found === undefined ? undefined : read(found);
}

function candidates(own: string, module: string, app: string): readonly string[] {
  if (extname(own) === '.py') {
    const [, dots = '', rest = ''] = /^(\.*)([\w.]*)$/.exec(module) ?? [];
    if (rest === '') return [];
    const names = rest.split('.');
    const roots =
      dots === ''
        ? [app, dirname(own)]
        : [resolve(dirname(own), ...Array.from({ length: dots.length - 1 }, () => '..'))];
    return roots.map((root) => `${join(root, ...names)}.py`);
  }
  if (!module.startsWith('.')) return [];
  const base = resolve(dirname(own), module);
  const bare = base.replace(/\.[mc]?js$/, '');
  return [`${bare}.ts`, `${bare}.js`, base, join(base, 'index.ts'), join(base, 'index.js')];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The same object as before where the file is the same. */
function read(path: string): ImportedFile | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > LARGEST) return undefined;
  const revision = `${stat.mtimeMs} ${stat.size}`;
  const known = files.get(path);
  if (known?.revision === revision) return known.file;
  const content = readText(path);
  const file = content === undefined || 'problem' in content ? undefined : { path, text: content.text };
  files.set(path, { revision, file });
  return file;
}

/** Aspects and mixins that a file adds: to what, and which; one that is written in place has no name. */
const ADDS =
  /\b(?:Aspects|Mixins)\.of\(\s*([\w.]+)(?![\w.])[^()]*\)(?:\s*\.require\w+\(\))?\s*\.(?:add|apply)\(\s*(?:new\s+)?([\w.]*)/g;

/** Those that set tags alone, or only look. */
const HARMLESS = /(?:^|\.)(?:Tag|RemoveTag)$|Checks$|Nag/;

/** What a file finds in the tree of constructs, by that of which it looks. */
const FINDS =
  /(?<![\w.])\.*(\w[\w.]*)\.node\s*\.\s*(?:findAll|children|findChild|tryFindChild|find_all|find_child|try_find_child)\b/g;

/** Whether a file changes something that is not its own member. */
const CHANGES =
  /\badd(?:Property)?(?:Deletion)?Override\(|\badd_(?:property_)?(?:deletion_)?override\(|(?<!\b(?:this|self))\.\w+\s*=(?![=>])|\bsetattr\(/;

const changes = new WeakMap<ImportedFile, readonly string[]>();

/** The scopes in which a file changes what it may not have made. */
function scopesChangedBy(file: ImportedFile): readonly string[] {
  let scopes = changes.get(file);
  if (scopes === undefined) {
    const { text } = file;
    const added = [...text.matchAll(ADDS)].filter(([, , aspect = '']) => !HARMLESS.test(aspect));
    const found = CHANGES.test(text) ? [...text.matchAll(FINDS)] : [];
    scopes = [...new Set([...added, ...found].map(([, scope = '']) => scope))];
    changes.set(file, scopes);
  }
  return scopes;
}

/** Whether aspects or mixins of other files of an app, or what these find in the tree, may change what a file makes. */
export function isChangedByOthers(path: string): boolean {
  const app = folderOfApp(path);
  if (app === undefined) return false;
  const own = pathOf(path);
  return sourcesOf(app).some((other) => {
    if (other === own || extname(other) !== extname(own)) return false;
    const file = read(other);
    const scopes = file === undefined ? [] : scopesChangedBy(file);
    if (file === undefined || scopes.length === 0) return false;
    if (scopes.some((scope) => scope !== 'this' && scope !== 'self')) return true;
    // What a class does to itself reaches the files whose classes it makes, and those whose classes it is the base of.
    return names(file.text, own) || names(read(own)?.text ?? '', other);
  });
}

/** Whether a text names a file. */
function names(text: string, path: string): boolean {
  return new RegExp(`[/.\\s]${escaped(basename(path, extname(path)))}\\b`).test(text);
}

function escaped(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

/** The source files of an app; looked for anew after a second. */
function sourcesOf(app: string): readonly string[] {
  const known = sources.get(app);
  if (known !== undefined && Date.now() - known.read < 1000) return known.paths;
  const paths: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (paths.length >= MOST_FILES || OTHERS.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < MOST_FOLDERS) visit(path, depth + 1);
      else if (entry.isFile() && /\.(?:[mc]?[jt]s|py)$/.test(entry.name)) paths.push(path);
    }
  };
  try {
    visit(app, 0);
  } catch {
    // A folder that cannot be listed says nothing.
  }
  sources.set(app, { read: Date.now(), paths });
  return paths;
}
