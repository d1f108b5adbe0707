import type { Expression, HclBlock } from '../../syntax/hcl/tree.ts';
import { mentionedIn } from './mentioned.ts';
import { isMerged } from './override.ts';
import { attributeOf, writtenTypeOf, type Located, type Module } from './scope.ts';
import { companionNamed, companionsOf } from './tables/index.ts';
import { standsApart } from './tags.ts';

/** The resources that are not what they were although their own blocks are. */
export interface Affected {
  readonly blocks: ReadonlySet<Located>;
  /** Terraform's types of which all are. */
  readonly types: ReadonlySet<string>;
}

/** Something of a module that is not what it was, as expressions mention it. */
interface Change {
  readonly module: Module;
  readonly address: string;
  /** What others may read of it otherwise: anything where undefined. */
  readonly attributes: ReadonlySet<string> | undefined;
  /** Its block, of a resource or of what is looked up. */
  readonly block: Located | undefined;
}

/**
 * What a change reaches from the modules `before` to those of the same surroundings; undefined where it reaches what may lead
 * anywhere. What reads something that is reached is reached itself, and so is all that a companion may belong to.
 */
export function affectedBy(before: readonly Module[], modules: readonly Module[]): Affected | undefined {
  const changes = modules.flatMap((module, i) => changesIn(before[i]!, module));
  const blocks = new Set<Located>();
  const types = new Set<string>();
  const seen = new Set<Reader>();
  for (let change = changes.pop(); change !== undefined; change = changes.pop()) {
    const { module, address, attributes, block } = change;
    if (block !== undefined) {
      const type = writtenTypeOf(block);
      if (standsApart(type)) return undefined;
      for (const owner of companionNamed(type)?.of ?? []) types.add(owner);
      for (const [companion] of companionsOf(type)) types.add(companion);
      blocks.add(block);
    }
    for (const reader of readersOfModule(module).get(address) ?? []) {
      const isReached = attributes === undefined || reads(reader, attributes);
      // Nobody reads what a root module puts out.
      if (!isReached || seen.has(reader) || (reader.isOutput && module.caller === undefined)) continue;
      if (reader.own === undefined) return undefined;
      seen.add(reader);
      changes.push({ module, ...reader.own });
    }
  }
  return { blocks, types };
}

function changesIn(before: Module, module: Module): readonly Change[] {
  return [...module.resources].flatMap(([address, block]): readonly Change[] => {
    const earlier = before.resources.get(address);
    if (earlier === undefined || earlier.node === block.node) return [];
    return [{ module, address, block, attributes: attributesOf(earlier, block) }];
  });
}

/**
 * What either version of a block says: it stands elsewhere, though it may say the same. What neither says is what it was; but
 * where a block is repeated otherwise, nothing is.
 */
function attributesOf(earlier: Located, block: Located): ReadonlySet<string> | undefined {
  if (isMerged(earlier.node) || isMerged(block.node) || repeatedBy(earlier) !== repeatedBy(block))
    return undefined;
  return new Set([earlier, block].flatMap(({ node }) => node.body.attributes.map(({ name }) => name)));
}

function repeatedBy({ node, section }: Located): string {
  const by = ['count', 'for_each'].map((name) => attributeOf(node, name));
  return by.map((value) => value && section.text.slice(value.start, value.end)).join('\n');
}

/** Something that reads an attribute of something else, or any of them. */
interface Reader {
  readonly attribute: string | undefined;
  /** How it is mentioned itself; undefined of what may lead anywhere. */
  readonly own: Omit<Change, 'module'> | undefined;
  readonly isOutput: boolean;
}

function reads({ attribute }: Reader, attributes: ReadonlySet<string>): boolean {
  return attribute === undefined || attributes.has(attribute);
}

/** What reads what in a directory; all instances of a module share it. */
const readers = new WeakMap<Module['resources'], ReadonlyMap<string, readonly Reader[]>>();

function readersOfModule(module: Module): ReadonlyMap<string, readonly Reader[]> {
  let found = readers.get(module.resources);
  if (found === undefined) readers.set(module.resources, (found = readersOf(module)));
  return found;
}

function readersOf(module: Module): ReadonlyMap<string, readonly Reader[]> {
  const { resources, data, locals, outputs, calls, providers } = module;
  const found = new Map<string, Reader[]>();
  const take = (node: HclBlock | Expression, make: () => Reader['own'], isOutput = false): void => {
    for (const [address, reader] of readersIn(node, make, isOutput)) {
      const known = found.get(address);
      if (known === undefined) found.set(address, [reader]);
      else known.push(reader);
    }
  };
  for (const [address, block] of resources)
    take(block.node, () => ({ address, attributes: undefined, block }));
  // `data.aws_ami.own`, whose second name is that of the type.
  for (const block of data.values()) {
    const [type, name] = block.node.labels.map(({ text }) => text);
    take(block.node, () => ({ address: `data.${type}`, attributes: new Set([name!]), block }));
  }
  for (const [name, { node }] of locals)
    take(node, () => ({ address: `local.${name}`, attributes: undefined, block: undefined }));
  for (const { node } of outputs.values()) take(node, () => undefined, true);
  for (const { block } of calls.values()) take(block.node, () => undefined);
  for (const { node } of providers) take(node, () => undefined);
  return found;
}

type Addressed = readonly (readonly [address: string, reader: Reader])[];

const inNodes = new WeakMap<HclBlock | Expression, Addressed>();

/** What of a block or a local reads what, by address; the same for as long as it is the same. */
function readersIn(node: HclBlock | Expression, make: () => Reader['own'], isOutput: boolean): Addressed {
  let found = inNodes.get(node);
  if (found === undefined) {
    const own = make();
    found = mentionedIn(node).map(({ address, attribute }) => [address, { attribute, own, isOutput }]);
    inNodes.set(node, found);
  }
  return found;
}
