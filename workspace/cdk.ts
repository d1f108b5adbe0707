import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Flags, Surroundings } from '../core/languages/cdk/read.ts';
import { folderOfApp, importedFile, isChangedByOthers } from './cdk-app.ts';
import { readText } from './find-files.ts';

/** The parsers, each loaded when the first file of its language is read: most workspaces need none of them. */
export const SURROUNDINGS: Surroundings = {
  typescript: once(() => load<ReturnType<Surroundings['typescript']>>('typescript', './typescript.cjs')),
  python: once(
    () => load<{ parser: ReturnType<Surroundings['python']> }>('@lezer/python', './python.cjs').parser,
  ),
  flags: flagsOf,
  imported: importedFile,
  isChangedByOthers,
};

/** A `cdk.json`, and what it was read from. */
interface App {
  readonly revision: string;
  readonly flags: Flags | undefined;
}

const apps = new Map<string, App>();

/**
 * The flags in the `cdk.json` of a file's package (a path, or a URI of the file system). That may lie above the folders that are
 * read: of it the flags are taken, which are true or false, and it is no link.
 */
function flagsOf(path: string): Flags | undefined {
  const folder = folderOfApp(path);
  return folder === undefined ? undefined : read(join(folder, 'cdk.json')).flags;
}

/** The same object as before where the file is the same. */
function read(file: string): App {
  const { mtimeMs, size } = statSync(file);
  const revision = `${mtimeMs} ${size}`;
  let app = apps.get(file);
  if (app?.revision !== revision) apps.set(file, (app = { revision, flags: parse(file) }));
  return app;
}

function parse(file: string): Flags | undefined {
  try {
    const content = statSync(file).isFile() ? readText(file) : undefined;
    if (content === undefined || 'problem' in content) return undefined;
    const { context } = JSON.parse(content.text) as { readonly context?: object };
    const entries = Object.entries(context ?? {}) as [string, unknown][];
    return new Map(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
  } catch {
    // A file that is half typed says nothing.
    return undefined;
  }
}

/** Beside a bundle a package is a file of its own. */
function load<T>(name: string, bundled: string): T {
  const file = typeof PARAPET_VERSION === 'string' ? bundled : name;
  return createRequire(import.meta.url)(file) as T;
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

declare const PARAPET_VERSION: string | undefined;
