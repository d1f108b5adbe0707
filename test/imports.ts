import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type typescript from 'typescript';
import { fromRoot } from '../tools/root.ts';
import { ts } from './typescript.ts';

/** One import, from a file of the project: paths are relative to its folder, packages go by their names. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: 'file' | 'package' | 'node';
  /** Whether types alone are taken, of which nothing is left when it runs. */
  readonly isOfTypes: boolean;
}

/** The imports of all TypeScript files below some folders, those of types and those at run time included. */
export function importsBelow(folders: readonly string[]): readonly Import[] {
  return folders
    .flatMap((folder) =>
      readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.includes('/fixtures/'))
    .sort()
    .flatMap(importsOf);
}

/** The imports of one file. */
export function importsOf(from: string): readonly Import[] {
  const text = readFileSync(fromRoot(from), 'utf8');
  const found: Import[] = [];
  for (const statement of ts.createSourceFile(from, text, ts.ScriptTarget.ESNext).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier: module } = statement;
    if (module !== undefined && ts.isStringLiteral(module))
      found.push(imported(from, module.text, isOfTypes(statement)));
  }
  // What is imported at run time, and by a type in the midst of others.
  for (const [, typeofs, name] of text.matchAll(/(typeof )?\bimport\('([^'$]+)'\)/g))
    found.push(imported(from, name!, typeofs !== undefined));
  return found;
}

function imported(from: string, name: string, types: boolean): Import {
  if (name.startsWith('.'))
    return { from, to: posix.join(posix.dirname(from), name), kind: 'file', isOfTypes: types };
  return { from, to: name, kind: name.startsWith('node:') ? 'node' : 'package', isOfTypes: types };
}

function isOfTypes(statement: typescript.ImportDeclaration | typescript.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

/** The circles that imports of values form, each as the files that it goes through, with the first at its end again. */
export function circles(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind, isOfTypes: types } of imports)
    if (kind === 'file' && !types) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file]);
    else if (!done.has(file)) {
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
