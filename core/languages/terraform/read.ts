import type { Template } from '../../model/index.ts';
import { declarationsOf, type TfDeclaration } from './declaration.ts';
import { readModule, type Directories } from './module.ts';
import type { Module } from './scope.ts';

/** A root module with the modules that it calls. */
export interface TfTemplate extends Template {
  readonly language: 'terraform';
  readonly declarations: readonly TfDeclaration[];
  named(name: string): TfDeclaration | undefined;
  readonly root: Module;
}

const NONE: readonly TfDeclaration[] = [];

/** Reads the root module in a directory; undefined where the directory is not known. */
export function readTerraform(directory: string, directories: Directories): TfTemplate | undefined {
  const root = readModule(directory, directories);
  if (root === undefined) return undefined;
  const declarations = ofModule(root);
  const byType = new Map<string, TfDeclaration[]>();
  for (const declaration of declarations) {
    const group = byType.get(declaration.type);
    if (group === undefined) byType.set(declaration.type, [declaration]);
    else group.push(declaration);
  }
  // Of the several that a block may stand for, the first is what it is called after.
  const byName = new Map(declarations.toReversed().map((declaration) => [declaration.name, declaration]));
  return {
    language: 'terraform',
    root,
    declarations,
    open: hasUnreadCalls(root),
    ofType: (type) => byType.get(type) ?? NONE,
    named: (name) => byName.get(name),
  };
}

function ofModule(module: Module): TfDeclaration[] {
  const own = [...module.resources].flatMap(([address, block]) => declarationsOf(module, address, block));
  const called = [...module.calls.values()].flatMap(({ module: inner }) =>
    inner === undefined ? [] : ofModule(inner),
  );
  return [...own, ...called];
}

/** A module from elsewhere may hold any resource. */
function hasUnreadCalls(module: Module): boolean {
  return [...module.calls.values()].some(({ module: inner }) => inner === undefined || hasUnreadCalls(inner));
}
