import { NOT_KNOWN, World, type Outward, type Template } from '../../model/index.ts';
import type { Block, PlacedBlock, SyntaxDocument } from '../../syntax/blocks.ts';
import { Mentions, namesIn } from '../mentions.ts';
import { declare, type CfnDeclaration } from './declaration.ts';
import { entriesIn, environmentBlocks, readEnvironment, type SectionEntry } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { CUSTOM } from './custom-resources.ts';
import { marked } from './sam-marks.ts';
import { connected, connectorsIn, type Connecting } from './sam-connectors.ts';
import { isLoop, turnsOf } from './loops.ts';
import { isOfTerraform } from '../specification.ts';
import { lensesOf } from './sam.ts';
import { madeBeside } from './sam-made.ts';
import { bind, findEntry, follow, keyText, type Environment } from './scope.ts';

/** A CloudFormation template and the document that it was read from. */
export interface CfnTemplate extends Template {
  readonly language: 'cloudformation';
  readonly document: SyntaxDocument;
  readonly declarations: readonly CfnDeclaration[];
  named(name: string): CfnDeclaration | undefined;
  readonly environment: Environment;
  /** What the next version compares with. */
  readonly memo: Memo;
}

interface Memo {
  readonly environmentBlocks: readonly Block[];
  readonly declared: WeakMap<Block, readonly CfnDeclaration[]>;
  readonly byType: ReadonlyMap<string, readonly CfnDeclaration[]>;
  /** Of what is declared; the same set as before where the names are the same. */
  readonly names: ReadonlySet<string>;
}

/**
 * Reads a template. With `previous`, every resource whose text and surroundings are the same keeps its
 * declaration, by identity. Returns undefined where the document declares no resource.
 */
export function readTemplate(document: SyntaxDocument, previous?: CfnTemplate): CfnTemplate | undefined {
  const index = templateDocument(document);
  if (index === undefined) return undefined;
  const blocks = document.blocks.filter(({ block }) => block.documentIndex === index);
  const around = environmentBlocks(document);
  const kept = previous !== undefined && same(around, previous.memo.environmentBlocks) ? previous : undefined;
  const environment = kept?.environment ?? readEnvironment(blocks);
  const declared = kept?.memo.declared ?? new WeakMap<Block, readonly CfnDeclaration[]>();
  const changed =
    previous === undefined || kept !== undefined ? undefined : changedNames(previous, around, environment);
  const declarations: CfnDeclaration[] = [];
  const connectors: Connecting[] = [];
  let open = environment.open || environment.bringsResources;
  for (const block of declaringBlocks(blocks)) {
    const entries = declaringIn(block);
    let own = declared.get(block);
    if (own === undefined && changed !== undefined && !mentions(block.text, changed)) {
      own = previous?.memo.declared.get(block);
      if (own !== undefined) declared.set(block, own);
    }
    if (own === undefined) {
      own = entries.flatMap((entry) => declaredBy(entry, environment));
      declared.set(block, own);
    }
    declarations.push(...own);
    const made = own;
    if (block.text.includes('Connector')) connectors.push(...entries.flatMap(connectorsIn));
    open ||= entries.some((entry) => hides(entry, made));
  }
  return assemble(
    document,
    marked(lastOfEach([...declarations, ...joining(connectors, declarations, environment)])),
    environment,
    open,
    { environmentBlocks: around, declared },
    previous,
  );
}

/** What SAM makes of connectors between what is declared. */
function joining(
  connectors: readonly Connecting[],
  declared: readonly CfnDeclaration[],
  environment: Environment,
): readonly CfnDeclaration[] {
  if (connectors.length === 0) return [];
  const types = new Map(declared.map(({ name, writtenType }) => [name, writtenType]));
  return connectors.flatMap((connector) => connected(connector, environment, (name) => types.get(name)));
}

/** Of what is declared under one name CloudFormation takes the last. */
function lastOfEach(declarations: readonly CfnDeclaration[]): readonly CfnDeclaration[] {
  const last = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  if (last.size === declarations.length) return declarations;
  const entries = new Set([...last.values()].map(({ entry }) => entry));
  return declarations.filter((each) => entries.has(each.entry) && last.get(each.name) === each);
}

function assemble(
  document: SyntaxDocument,
  declarations: readonly CfnDeclaration[],
  environment: Environment,
  open: boolean,
  memo: Omit<Memo, 'byType' | 'names'>,
  previous: CfnTemplate | undefined,
): CfnTemplate {
  const byType = groupByType(declarations, previous?.memo.byType);
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const names = namesIn(byName.keys(), previous?.memo.names);
  let mentions: Mentions | 'unknown' | undefined;
  return {
    language: 'cloudformation',
    document,
    declarations,
    environment,
    open,
    memo: { ...memo, byType, names },
    speaks: speaksCloudFormation,
    ofType: (type) => byType.get(type) ?? NONE,
    named: (name) => byName.get(name),
    outward: ({ name }) => outwardOf(name, byType),
    mentions: ({ name }, except) => {
      mentions ??= mentionsIn(document, declarations, names);
      if (mentions === 'unknown') return undefined;
      return mentions.has(name, (other) => other.name === name || except.includes(other.type));
    },
  };
}

/** The outputs that show a resource, and the nested stacks that are given it. */
function outwardOf(name: string, byType: ReadonlyMap<string, readonly CfnDeclaration[]>): Outward {
  const mentioning = (type: string): readonly CfnDeclaration[] =>
    (byType.get(type) ?? NONE).filter(({ block, extent: { start, end } }) =>
      isWordIn(block.text.slice(start, end), name),
    );
  const outputs = mentioning('CloudFormation::Output');
  return {
    exports: outputs.flatMap((output) => {
      const key = output.property(['Export', 'Name'], new World());
      const { kind } = key.data;
      if (kind === 'absent') return [];
      return [kind === 'literal' || kind === 'text' ? String(key) : NOT_KNOWN];
    }),
    isShown: outputs.length > 0,
    isHandedOn: mentioning('AWS::CloudFormation::Stack').length > 0,
  };
}

function isWordIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '')) return true;
  return false;
}

/** Loops and includes may mention a resource without its name. */
function mentionsIn(
  document: SyntaxDocument,
  declarations: readonly CfnDeclaration[],
  names: ReadonlySet<string>,
): Mentions | 'unknown' {
  const blocks = document.blocks.map(({ block }) => block);
  return blocks.some(mayBringMore) ? 'unknown' : new Mentions(blocks, declarations, names);
}

/** Blocks by whether they hold a loop or something that is included. */
const bringing = new WeakMap<Block, boolean>();

function mayBringMore(block: Block): boolean {
  const found = bringing.get(block) ?? /Fn::(?:ForEach|Transform)|AWS::Include/.test(block.text);
  bringing.set(block, found);
  return found;
}

/**
 * The parameters, mappings and conditions that are other than before, with the conditions that rest on them: a
 * resource that mentions none of them is what it was. Undefined where something else has changed as well.
 */
function changedNames(
  previous: CfnTemplate,
  around: readonly Block[],
  environment: Environment,
): readonly string[] | undefined {
  const [before, after] = [new Set(previous.memo.environmentBlocks), new Set(around)];
  const differing = [...before, ...after].filter((block) => !before.has(block) || !after.has(block));
  const names = new Set<string>();
  for (const { section, kind, anchored, root } of differing) {
    const [entry] = root?.kind === 'mapping' ? root.entries : [];
    const name = entry && keyText(entry);
    if (!NAMED.has(section) || kind !== 'entry' || anchored || name === undefined || name === '')
      return undefined;
    names.add(name);
  }
  const conditions = [...previous.environment.conditions, ...environment.conditions];
  for (let size = -1; size !== names.size; ) {
    size = names.size;
    for (const [name, { block }] of conditions) if (mentions(block.text, [...names])) names.add(name);
  }
  return [...names];
}

const NAMED: ReadonlySet<string> = new Set(['Parameters', 'Mappings', 'Conditions']);

/** Whether a text may mention one of the names: an escape may hide one, and an alias or a loop lead to one. */
function mentions(text: string, names: readonly string[]): boolean {
  return /\\[ux]|\*\w|Fn::ForEach/.test(text) || names.some((name) => text.includes(name));
}

const NONE: readonly CfnDeclaration[] = [];

/** The first document of a file that has resources. */
function templateDocument(document: SyntaxDocument): number | undefined {
  for (const { block } of document.blocks) {
    if (block.section === 'Resources') return block.documentIndex;
    if (
      block.kind === 'document' &&
      block.root?.kind === 'mapping' &&
      block.root.entries.some((e) => keyText(e) === 'Resources')
    ) {
      return block.documentIndex;
    }
  }
  return undefined;
}

/** An entry of a section that declares something. */
interface Declaring extends SectionEntry {
  readonly section: string;
  /** The type of what it declares; undefined where it says so itself. */
  readonly type: string | undefined;
}

/** The sections whose entries are judged: resources, and what is asked and shown beside them. */
const DECLARING: ReadonlyMap<string, string | undefined> = new Map([
  ['Resources', undefined],
  ['Parameters', 'CloudFormation::Parameter'],
  ['Outputs', 'CloudFormation::Output'],
]);

function declaredBy({ section, type, ...own }: Declaring, env: Environment): readonly CfnDeclaration[] {
  const declared = (
    { block, entry }: SectionEntry,
    bindings?: ReadonlyMap<string, string>,
  ): CfnDeclaration[] => {
    if (type === undefined) return declarationsOf({ block, entry }, env, bindings);
    const key = keyText(entry);
    if (key === undefined || entry.value.kind !== 'mapping') return [];
    const name = `${section}.${bind(key, bindings)}`;
    return [declare({ block, entry, env, bindings, name, writtenType: type, bare: true })];
  };
  if (!isLoop(keyText(own.entry))) return declared(own);
  const { block, entry: loop } = own;
  const scope = { env, block, world: new World(), evaluate, bindings: undefined };
  return (turnsOf(loop, scope) ?? []).flatMap(({ entry, bindings }) => declared({ block, entry }, bindings));
}

/** Whether an entry makes resources that cannot be seen: a loop over what is not known, something that is included. */
function hides({ entry, type }: Declaring, own: readonly CfnDeclaration[]): boolean {
  const key = keyText(entry);
  if (type !== undefined) return false;
  if (key === 'Fn::Transform') return true;
  const { start, end } = entry.value;
  return isLoop(key) && !own.some((each) => each.entry.key.start >= start && each.entry.key.end <= end);
}

/** What each block declares, which a block that is kept from an earlier version keeps. */
const declaring = new WeakMap<Block, readonly Declaring[]>();

function declaringIn(block: Block): readonly Declaring[] {
  let entries = declaring.get(block);
  if (entries === undefined) {
    entries = [...DECLARING].flatMap(([section, type]) =>
      entriesIn(block, section).map((entry): Declaring => ({ ...entry, section, type })),
    );
    declaring.set(block, entries);
  }
  return entries;
}

/** The blocks that declare something: resources first. */
function declaringBlocks(blocks: readonly PlacedBlock[]): readonly Block[] {
  const bySection = new Map<string, Block[]>([...DECLARING.keys()].map((section) => [section, []]));
  for (const { block } of blocks) {
    const [first] = declaringIn(block);
    if (first !== undefined) bySection.get(first.section)!.push(block);
  }
  return [...bySection.values()].flat();
}

function groupByType(
  declarations: readonly CfnDeclaration[],
  previous: ReadonlyMap<string, readonly CfnDeclaration[]> | undefined,
): Map<string, readonly CfnDeclaration[]> {
  const groups = new Map<string, CfnDeclaration[]>();
  for (const declaration of declarations) {
    const group = groups.get(declaration.type);
    if (group === undefined) groups.set(declaration.type, [declaration]);
    else group.push(declaration);
  }
  const kept = new Map<string, readonly CfnDeclaration[]>();
  for (const [type, group] of groups) {
    const before = previous?.get(type);
    kept.set(type, before !== undefined && same(group, before) ? before : group);
  }
  return kept;
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function declarationsOf(
  { block, entry }: SectionEntry,
  env: Environment,
  bindings?: ReadonlyMap<string, string>,
): CfnDeclaration[] {
  const key = keyText(entry);
  if (key === undefined) return [];
  const scope = { env, block, world: new World(), evaluate, bindings };
  const body = follow(entry.value, scope);
  if (body?.node.kind !== 'mapping') return [];
  const type = findEntry(body.node, 'Type', body.scope)?.entry.value;
  if (type?.kind !== 'scalar' || type.text === '') return [];
  const writtenType = bind(type.text, bindings);
  const source = { block, entry, env, bindings, name: bind(key, bindings), writtenType };
  const custom = Object.hasOwn(CUSTOM, writtenType) ? [CUSTOM[writtenType]!] : [];
  const lenses = [...custom, ...lensesOf(writtenType)];
  if (lenses.length === 0) return [declare(source)];
  return [...lenses.map((lens) => declare({ ...source, lens })), ...madeBeside(source)];
}

/** Whether templates can declare a type. */
export function speaksCloudFormation(type: string): 'yes' | 'no' {
  return isOfTerraform(type) ? 'no' : 'yes';
}
