import type { Expression, HclBlock, HclDocument, HclSection } from '../../syntax/hcl/tree.ts';
import { readHclJson, readHclJsonValues } from '../../syntax/hcl/json.ts';
import { readHcl } from '../../syntax/hcl/read.ts';
import type { SourceFile } from '../language.ts';
import { alikeOf } from './alike.ts';
import { isOverride, overridden, withoutReplaced } from './override.ts';
import { versionOf } from './provider-version.ts';
import { copiesOf, keyText } from './repetition.ts';
import {
  attributeOf,
  type Caller,
  type Located,
  type Module,
  type ModuleCall,
  type ModuleInstance,
  type Variable,
} from './scope.ts';

/** A file of a module's directory. */
export interface ModuleFile extends SourceFile {
  readonly document: HclDocument;
}

/** The files of a directory by its path, or undefined where it is not in the workspace. */
export type Directories = (path: string) => readonly ModuleFile[] | undefined;

/** The directories of the modules that `terraform init` has installed for a root module, by their keys: `network.subnets`. */
export type Installed = (root: string) => ReadonlyMap<string, string>;

/** What a module may use beside its own files; nothing where it is not given. */
export interface Outside {
  readonly installed?: Installed;
  /** The text of a file by its path, for `file(…)`; undefined where it may not or cannot be read. */
  readonly text?: (path: string) => string | undefined;
}

/** Modules that call each other deeper than this go in a circle. */
const DEEPEST = 8;

/** Reads the root module in a directory, with the modules that it calls; undefined where the directory is not known. */
export function readModule(
  directory: string,
  directories: Directories,
  { installed, text }: Outside = {},
): Module | undefined {
  const sources = { directories, installed: installed?.(directory) ?? new Map(), text, left: MOST_INSTANCES };
  return readCalled(directory, sources, undefined, '');
}

/** What all modules below one root are read from. */
interface Sources {
  readonly directories: Directories;
  readonly installed: ReadonlyMap<string, string>;
  readonly text: Outside['text'];
  /** How many instances of modules may still be made. */
  left: number;
}

/** What `terraform init` writes of the versions that it chose. */
const LOCK = '.terraform.lock.hcl';

/** Most instances of modules below one root; what more there are stand for by one each. */
const MOST_INSTANCES = 2000;

function readCalled(
  directory: string,
  sources: Sources,
  caller: Caller | undefined,
  prefix: string,
): Module | undefined {
  const files = sources.directories(directory);
  if (files === undefined) return undefined;
  const { blocks, locals, outputs, resources, data, called } = partsOf(files);
  const calls = new Map<string, ModuleCall>();
  const module: Module = {
    prefix,
    directory,
    text: sources.text,
    variables: variablesOf(blocks('variable'), caller === undefined ? files : []),
    locals,
    outputs,
    resources,
    data,
    calls,
    caller,
    hasOverrides: files.some(({ path }) => isOverride(path)),
    isLibrary: caller === undefined && isLibrary(files, blocks),
    awsVersion:
      caller === undefined
        ? versionOf(blocks('terraform'), sources.text?.(directory === '' ? LOCK : `${directory}/${LOCK}`))
        : undefined,
    providers: blocks('provider').filter(({ node }) => node.labels[0]?.text === 'aws'),
    backends: blocks('backend'),
  };
  for (const [name, block] of called)
    calls.set(name, { name, block, instances: instancesOf(module, name, block, sources) });
  return module;
}

/** What a call calls, once for each of its copies; undefined where that is not read. */
function instancesOf(
  module: Module,
  name: string,
  block: Located,
  sources: Sources,
): ModuleCall['instances'] {
  const source = attributeOf(block.node, 'source');
  const key = `${module.prefix}module.${name}`.replace(/module\./g, '').replace(/\[[^\]]*\]/g, '');
  const path =
    (source?.kind === 'literal' ? localPath(module.directory, String(source.value)) : undefined) ??
    sources.installed.get(key);
  if (path === undefined || sources.directories(path) === undefined || isCircle(module, path))
    return undefined;
  let made: readonly ModuleInstance[] | undefined;
  return () => (made ??= instances(module, name, block, path, sources));
}

function instances(
  module: Module,
  name: string,
  block: Located,
  path: string,
  sources: Sources,
): readonly ModuleInstance[] {
  const all = copiesOf(module, block);
  const alike = alikeOf(module, name, block, all, partsOf(sources.directories(path) ?? []));
  const copies = alike?.copies ?? all;
  sources.left -= copies.length;
  const known = sources.left > 0 ? copies : copies.slice(0, 1);
  return known.flatMap((copy) => {
    const prefix = `${module.prefix}module.${name}${keyText(copy.key)}.`;
    const inner = readCalled(path, sources, { module, call: block, copy, alike }, prefix);
    return inner === undefined ? [] : [{ copy, module: inner }];
  });
}

/** Whether a directory calls itself, perhaps through others; or calls go deeper than anybody's. */
function isCircle(module: Module, path: string): boolean {
  let depth = 0;
  for (let at: Module | undefined = module; at !== undefined; at = at.caller?.module, depth++)
    if (at.directory === path || depth > DEEPEST) return true;
  return false;
}

/** What the files of a directory declare, whoever calls it. */
interface Parts {
  readonly blocks: BlocksByType;
  readonly locals: Module['locals'];
  readonly outputs: Module['outputs'];
  readonly resources: Module['resources'];
  readonly data: Module['data'];
  readonly called: ReadonlyMap<string, Located>;
}

const parts = new WeakMap<readonly ModuleFile[], Parts>();

function partsOf(files: readonly ModuleFile[]): Parts {
  let own = parts.get(files);
  if (own === undefined) {
    const blocks = blocksOf(files);
    own = {
      blocks,
      locals: localsOf(blocks('locals')),
      outputs: named(blocks('output')),
      resources: named(blocks('resource')),
      data: named(blocks('data')),
      called: named(blocks('module')),
    };
    parts.set(files, own);
  }
  return own;
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

/** What reads a module's file, told by its name. */
export function readerOf(path: string): (text: string, previous?: HclDocument) => HclDocument {
  if (!path.endsWith('.json')) return readHcl;
  return isValues(path) ? readHclJsonValues : readHclJson;
}

/** Whether a file belongs to a module that was installed from elsewhere. */
export function isInstalled(path: string): boolean {
  return /(?:^|\/)\.terraform\/modules\//.test(path);
}

/**
 * Whether a root module is a library that others call from elsewhere: it demands input, and says neither which provider
 * nor which state it works with.
 */
function isLibrary(files: readonly ModuleFile[], blocks: BlocksByType): boolean {
  const keepsState = ({ node }: Located): boolean =>
    node.body.blocks.some(({ type }) => type === 'backend' || type === 'cloud');
  return (
    !files.some(({ path }) => isValues(path)) &&
    blocks('provider').length === 0 &&
    !blocks('terraform').some(keepsState) &&
    blocks('variable').some(({ node }) => attributeOf(node, 'default') === undefined)
  );
}

/** A module's blocks of a type, in their order. */
type BlocksByType = (type: string) => readonly NamedBlock[];

/** The blocks of override files for which there is nothing to override: Terraform refuses them. */
export function overridingNothing(files: readonly ModuleFile[]): readonly Located[] {
  return partsOf(files).blocks(BASELESS);
}

/** In place of a type, what blocks are that override nothing. */
const BASELESS = ' without a base';

/** What may stand in an override file alone. */
const STAND_ALONE: ReadonlySet<string> = new Set(['provider', 'backend']);

function blocksOf(files: readonly ModuleFile[]): BlocksByType {
  const byType = new Map<string, NamedBlock[]>();
  const overrides = new Map<string, NamedBlock[]>();
  // What has no name, as `locals`, is taken from an override file where both say it.
  const inOrder = withoutReplaced(files).toSorted(
    (a, b) => Number(isOverride(a.path)) - Number(isOverride(b.path)),
  );
  for (const { path, document } of inOrder) {
    if (isValues(path)) continue;
    const isOverriding = isOverride(path);
    for (const { block: section } of document.blocks)
      for (const block of blocksIn(section)) {
        const { type } = block.node;
        // What has no name is not one block in two files: locals say so one by one.
        const isNamed = isOverriding && block.name !== undefined;
        if (isNamed) put(overrides, `${type} ${block.name}`, block);
        else put(byType, type, block);
      }
  }
  for (const [type, blocks] of byType)
    if (overrides.size > 0)
      byType.set(
        type,
        blocks.map((block) => {
          const name = `${type} ${block.name}`;
          const own = block.name === undefined ? undefined : overrides.get(name);
          overrides.delete(name);
          return own === undefined ? block : overridden(block, own);
        }),
      );
  for (const block of [...overrides.values()].flat())
    put(byType, STAND_ALONE.has(block.node.type) ? block.node.type : BASELESS, block);
  return (type) => byType.get(type) ?? [];
}

function put(groups: Map<string, NamedBlock[]>, key: string, block: NamedBlock): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [block]);
  else group.push(block);
}

/** The blocks of each section, which a section that is kept from an earlier version keeps. */
const located = new WeakMap<HclSection, readonly NamedBlock[]>();

/** A block with what refers to it: `aws_s3_bucket.logs`; undefined where it has too few labels. */
interface NamedBlock extends Located {
  readonly name: string | undefined;
}

function blocksIn(section: HclSection): readonly NamedBlock[] {
  let blocks = located.get(section);
  if (blocks === undefined) {
    // Where the state is kept stands in a block of the settings.
    const backends = section.body.blocks.flatMap(({ type, body }) =>
      type === 'terraform' ? body.blocks.filter((inner) => inner.type === 'backend') : [],
    );
    blocks = [...section.body.blocks, ...backends].map((node) => ({ section, node, name: nameOf(node) }));
    located.set(section, blocks);
  }
  return blocks;
}

function nameOf(block: HclBlock): string | undefined {
  const {
    type,
    labels: [first, second],
  } = block;
  if (type === 'provider') {
    const alias = attributeOf(block, 'alias');
    return first && `${first.text}.${alias?.kind === 'literal' ? String(alias.value) : ''}`;
  }
  if (type !== 'resource' && type !== 'data') return first?.text;
  return first === undefined || second === undefined ? undefined : `${first.text}.${second.text}`;
}

/** Whether a file gives values to variables by itself. */
export function isValues(path: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(path);
}

/** By the name; what is declared twice is what was declared first. */
function named(blocks: readonly NamedBlock[]): ReadonlyMap<string, Located> {
  const found = new Map<string, Located>();
  for (const block of blocks)
    if (block.name !== undefined && !found.has(block.name)) found.set(block.name, block);
  return found;
}

function localsOf(blocks: readonly Located[]): ReadonlyMap<string, Located<Expression>> {
  const locals = new Map<string, Located<Expression>>();
  for (const { section, node } of blocks)
    for (const { name, value } of node.body.attributes) locals.set(name, { section, node: value });
  return locals;
}

function variablesOf(
  blocks: readonly NamedBlock[],
  files: readonly ModuleFile[],
): ReadonlyMap<string, Variable> {
  const given = givenBy(files);
  const variables = new Map<string, Variable>();
  for (const [name, block] of named(blocks)) {
    const standing = attributeOf(block.node, 'default');
    const sensitive = attributeOf(block.node, 'sensitive');
    const [type, nullable] = [attributeOf(block.node, 'type'), attributeOf(block.node, 'nullable')];
    variables.set(name, {
      name,
      block,
      default: standing && { section: block.section, node: standing },
      given: given.get(name),
      sensitive: sensitive?.kind === 'literal' && sensitive.value === true,
      type: type && { section: block.section, node: type },
      nullable: !(nullable?.kind === 'literal' && nullable.value === false),
    });
  }
  return variables;
}

function isAutomatic(path: string): boolean {
  return /\.auto\.tfvars(?:\.json)?$/.test(path);
}

/** `terraform.tfvars`, overruled by `*.auto.tfvars` in the order of their names. */
function givenBy(files: readonly ModuleFile[]): ReadonlyMap<string, Located<Expression>> {
  const loaded = files
    .filter(({ path }) => /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(path))
    .sort((a, b) => Number(isAutomatic(a.path)) - Number(isAutomatic(b.path)) || (a.path < b.path ? -1 : 1));
  const given = new Map<string, Located<Expression>>();
  for (const { document } of loaded)
    for (const { block: section } of document.blocks)
      for (const { name, value } of section.body.attributes) given.set(name, { section, node: value });
  return given;
}
