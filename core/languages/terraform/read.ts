import type { Template } from '../../model/index.ts';
import { Mentions, namesIn } from '../mentions.ts';
import { affectedBy } from './affected.ts';
import { declarationsOf, type TfDeclaration } from './declaration.ts';
import { withoutKeys } from './address.ts';
import { isDeclaredIn, modulesBelow, unreadCalls } from './instances.ts';
import { readModule, type Directories, type Outside } from './module.ts';
import { attributeOf, writtenTypeOf, type Located, type Module } from './scope.ts';
import { isInAwscc } from './awscc.ts';
import { isListed, tablesOf } from './tables/index.ts';

/** A root module with the modules that it calls. */
export interface TfTemplate extends Template {
  readonly language: 'terraform';
  readonly declarations: readonly TfDeclaration[];
  ofType(type: string): readonly TfDeclaration[];
  named(name: string): TfDeclaration | undefined;
  readonly root: Module;
  /** The declarations of each block, module by module. */
  readonly declared: readonly ReadonlyMap<Located, readonly TfDeclaration[]>[];
  /** How its modules mention what they declare; the same set as before where the names are the same. */
  readonly names: ReadonlySet<string>;
}

const NONE: readonly TfDeclaration[] = [];

/**
 * Reads the root module in a directory; undefined where the directory is not known. Declarations of the previous version
 * are kept where nothing that their values are made of has changed.
 */
export function readTerraform(
  directory: string,
  directories: Directories,
  outside?: Outside,
  previous?: TfTemplate,
): TfTemplate | undefined {
  const root = readModule(directory, directories, outside);
  return root && templateOf(root, previous);
}

/** A root module as a template. */
export function templateOf(root: Module, previous?: TfTemplate): TfTemplate {
  const modules = modulesBelow(root);
  const kept = previous === undefined ? undefined : keptOf(modules, previous);
  const declared = modules.map((module, i) => declaredIn(module, kept?.[i]));
  const declarations: TfDeclaration[] = [];
  for (const own of declared) for (const group of own.values()) declarations.push(...group);
  const byType = groupedBy(
    declarations.filter(({ partial }) => partial !== true),
    ({ type }) => type,
  );
  for (const [type, group] of byType) {
    const before = previous?.ofType(type) ?? NONE;
    if (isSame(before, group)) byType.set(type, before);
  }
  const named = naming(declarations);
  const names = namesIn(
    declarations.map(({ mentionedAs }) => mentionedAs),
    previous?.names,
  );
  // A module from elsewhere may hold any resource.
  const hidesSome = modules.some((module) => unreadCalls(module).length > 0);
  return {
    language: 'terraform',
    namesCopies: true,
    root,
    declarations,
    declared,
    open: root.isLibrary || hidesSome,
    hidesResources: hidesSome,
    // A resource of the `aws` provider may be of any type that no table lists; those of `awscc` are read by their names.
    speaks: declarations.some(({ writtenType }) => writtenType.startsWith('aws_')) ? speaksAws : speaksAwscc,
    ofType: (type) => byType.get(type) ?? NONE,
    named,
    names,
    mentions: mentioning(modules, declarations, names, named),
  };
}

/** The declarations of each block of a module; none of a block for which another instance stands. */
function declaredIn(
  module: Module,
  kept: ReadonlyMap<Located, readonly TfDeclaration[]> | undefined,
): ReadonlyMap<Located, readonly TfDeclaration[]> {
  const declared = new Map<Located, readonly TfDeclaration[]>();
  for (const [address, block] of [...module.resources, ...lookedUp(module), ...settingsOf(module)]) {
    const before = kept?.get(block) ?? NONE;
    const isOwn = isDeclaredIn(module, block);
    declared.set(block, !isOwn ? NONE : before.length > 0 ? before : declarationsOf(module, address, block));
  }
  return declared;
}

const speaksAws: Template['speaks'] = (type) => (isListed(type) ? 'yes' : 'unknown');

const speaksAwscc: Template['speaks'] = (type) => (isInAwscc(type) ? 'yes' : speaksAws(type));

/** Answers what mentions a declaration; only its own module can. */
function mentioning(
  modules: readonly Module[],
  declarations: readonly TfDeclaration[],
  names: ReadonlySet<string>,
  named: TfTemplate['named'],
): NonNullable<Template['mentions']> {
  const byDirectory = new Map<string, Mentions>();
  const mentionsIn = (directory: string): Mentions => {
    let known = byDirectory.get(directory);
    if (known === undefined) {
      const own = modules.find((module) => module.directory === directory);
      const sections = new Set(own === undefined ? [] : blocksOf(own).map(({ section }) => section));
      byDirectory.set(directory, (known = new Mentions(sections, declarations, names)));
    }
    return known;
  };
  return ({ name }, except) => {
    // A declaration that was kept has its module as it was.
    const own = named(name);
    const isAside = (other: Pick<TfDeclaration, 'name' | 'type'>): boolean =>
      other.name === name || except.includes(other.type);
    return own !== undefined && mentionsIn(own.module.directory).has(own.mentionedAs, isAside);
  };
}

function blocksOf({
  resources,
  data,
  locals,
  outputs,
  variables,
  calls,
  providers,
}: Module): readonly Pick<Located, 'section'>[] {
  return [
    ...resources.values(),
    ...data.values(),
    ...locals.values(),
    ...outputs.values(),
    ...[...variables.values()].map(({ block }) => block),
    ...[...calls.values()].map(({ block }) => block),
    ...providers,
  ];
}

/** Answers by names; a block that is repeated goes by its name without keys as well, for its first copy. */
function naming(declarations: readonly TfDeclaration[]): TfTemplate['named'] {
  let byName: Map<string, TfDeclaration> | undefined;
  return (name) => {
    byName ??= firstByName(declarations);
    return byName.get(name) ?? byName.get(withoutKeys(name));
  };
}

/** Of several that one block stands for, the name is that of the first. */
function firstByName(declarations: readonly TfDeclaration[]): Map<string, TfDeclaration> {
  const byName = new Map<string, TfDeclaration>();
  for (const declaration of declarations) {
    const { name } = declaration;
    if (!byName.has(name)) byName.set(name, declaration);
    const alone = withoutKeys(name);
    if (alone !== name && !byName.has(alone)) byName.set(alone, declaration);
  }
  return byName;
}

/** What is only looked up is judged where a table says how. */
function lookedUp({ data }: Module): readonly (readonly [address: string, block: Located])[] {
  return [...data].flatMap(([address, block]) =>
    tablesOf(writtenTypeOf(block)).length > 0 ? [[`data.${address}`, block] as const] : [],
  );
}

/** How providers and backends are set up, which a table reads like a resource. */
function settingsOf({
  providers,
  backends,
}: Module): readonly (readonly [address: string, block: Located])[] {
  return [...providers, ...backends].map((block) => {
    const alias = attributeOf(block.node, 'alias');
    const name = alias?.kind === 'literal' ? `.${String(alias.value)}` : '';
    return [`${writtenTypeOf(block)}${name}`, block] as const;
  });
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/**
 * The declarations of an earlier version that stand, by module and block: where variables, locals, calls and data are the
 * same, those that nothing reaches which has changed.
 */
function keptOf(modules: readonly Module[], previous: TfTemplate): TfTemplate['declared'] | undefined {
  const before = modulesBelow(previous.root);
  if (before.length !== modules.length) return undefined;
  if (!modules.every((module, i) => isSame(environmentOf(before[i]!), environmentOf(module))))
    return undefined;
  const affected = affectedBy(before, modules);
  if (affected === undefined) return undefined;
  const { blocks, types } = affected;
  if (blocks.size === 0 && types.size === 0) return previous.declared;
  const isKept = (block: Located): boolean => !blocks.has(block) && !types.has(writtenTypeOf(block));
  return previous.declared.map((own) => new Map([...own].filter(([block]) => isKept(block))));
}

/** The surroundings of each module's resources. */
const environments = new WeakMap<Module, readonly unknown[]>();

function environmentOf(module: Module): readonly unknown[] {
  let environment = environments.get(module);
  if (environment === undefined) environments.set(module, (environment = surroundingsOf(module)));
  return environment;
}

/** What the values of a module's resources are made of beside their own blocks, and what there is to refer to. */
function surroundingsOf(module: Module): readonly unknown[] {
  const { prefix, directory, isLibrary, awsVersion } = module;
  const { variables, locals, outputs, data, calls, resources } = module;
  const given = [...variables.values()].flatMap(({ block, given }) => [block.node, given?.node]);
  const nodes = [...module.providers, ...locals.values(), ...outputs.values(), ...data.values()].map(
    ({ node }) => node,
  );
  return [
    prefix,
    directory,
    isLibrary,
    awsVersion,
    ...given,
    ...locals.keys(),
    ...nodes,
    ...[...calls.values()].map(({ block }) => block.node),
    ...resources.keys(),
  ];
}
