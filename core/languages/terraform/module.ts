import type { HclDocument } from '../../syntax/hcl/tree.ts';
import type { Expression } from '../../syntax/hcl/tree.ts';
import { attributeOf, type Located, type Module, type ModuleCall, type Variable } from './scope.ts';

/** A file of a module's directory. */
export interface SourceFile {
  /** As the caller names it; what a finding's file is told by. */
  readonly path: string;
  readonly document: HclDocument;
}

/** The files of a directory by its path, or undefined where it is not in the workspace. */
export type Directories = (path: string) => readonly SourceFile[] | undefined;

/** Modules that call each other deeper than this go in a circle. */
const DEEPEST = 8;

/** Reads the module in a directory, with the modules that it calls; undefined where the directory is not known. */
export function readModule(
  directory: string,
  directories: Directories,
  caller?: Module['caller'],
  prefix = '',
  depth = 0,
): Module | undefined {
  const files = directories(directory);
  if (files === undefined || depth > DEEPEST) return undefined;
  const blocks = blocksOf(files);
  const calls = new Map<string, ModuleCall>();
  const module: Module = {
    prefix,
    variables: variablesOf(blocks, caller === undefined ? files : []),
    locals: localsOf(blocks),
    outputs: named(blocks, 'output', 1),
    resources: named(blocks, 'resource', 2),
    data: named(blocks, 'data', 2),
    calls,
    caller,
  };
  for (const [name, block] of named(blocks, 'module', 1)) {
    const source = attributeOf(block.node, 'source');
    const path = source?.kind === 'literal' ? localPath(directory, String(source.value)) : undefined;
    const inner =
      path === undefined
        ? undefined
        : readModule(path, directories, { module, call: block }, `${prefix}module.${name}.`, depth + 1);
    calls.set(name, { name, block, module: inner });
  }
  return module;
}

/** The path of a local module from the directory that calls it; undefined of one from a registry. */
export function localPath(directory: string, source: string): string | undefined {
  if (!/^\.\.?(?:\/|$)/.test(source)) return undefined;
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of source.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '') return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function blocksOf(files: readonly SourceFile[]): readonly Located[] {
  return files
    .filter(({ path }) => !isValues(path))
    .flatMap(({ document }) =>
      document.blocks.flatMap(({ block: section }) => section.body.blocks.map((node) => ({ section, node }))),
    );
}

/** Whether a file gives values to variables by itself. */
export function isValues(path: string): boolean {
  return path.endsWith('.tfvars');
}

function named(blocks: readonly Located[], type: string, labels: number): ReadonlyMap<string, Located> {
  const found = new Map<string, Located>();
  for (const block of blocks) {
    if (block.node.type !== type || block.node.labels.length < labels) continue;
    const name = block.node.labels
      .slice(0, labels)
      .map(({ text }) => text)
      .join('.');
    if (!found.has(name)) found.set(name, block);
  }
  return found;
}

function localsOf(blocks: readonly Located[]): ReadonlyMap<string, Located<Expression>> {
  const locals = new Map<string, Located<Expression>>();
  for (const { section, node } of blocks) {
    if (node.type !== 'locals') continue;
    for (const { name, value } of node.body.attributes) locals.set(name, { section, node: value });
  }
  return locals;
}

function variablesOf(
  blocks: readonly Located[],
  files: readonly SourceFile[],
): ReadonlyMap<string, Variable> {
  const given = givenBy(files);
  const variables = new Map<string, Variable>();
  for (const [name, block] of named(blocks, 'variable', 1)) {
    const standing = attributeOf(block.node, 'default');
    const sensitive = attributeOf(block.node, 'sensitive');
    variables.set(name, {
      name,
      block,
      default: standing && { section: block.section, node: standing },
      given: given.get(name),
      sensitive: sensitive?.kind === 'literal' && sensitive.value === true,
    });
  }
  return variables;
}

/** `terraform.tfvars`, overruled by `*.auto.tfvars` in the order of their names. */
function givenBy(files: readonly SourceFile[]): ReadonlyMap<string, Located<Expression>> {
  const loaded = files
    .filter(({ path }) => /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path))
    .sort(
      (a, b) =>
        Number(a.path.endsWith('.auto.tfvars')) - Number(b.path.endsWith('.auto.tfvars')) ||
        (a.path < b.path ? -1 : 1),
    );
  const given = new Map<string, Located<Expression>>();
  for (const { document } of loaded)
    for (const { block: section } of document.blocks)
      for (const { name, value } of section.body.attributes) given.set(name, { section, node: value });
  return given;
}
