import { World } from '../../model/index.ts';
import type { PlacedBlock, SyntaxDocument } from '../../syntax/blocks.ts';
import { childOf, textOf, type Entry, type Node } from '../../syntax/tree.ts';
import { literalOf } from './scalar.ts';
import { evaluate } from './evaluate.ts';
import { isLoop, turnsOf } from './loops.ts';
import { bind, keyText, mayBring, type Environment, type Located, type Parameter } from './scope.ts';

/** The macros whose effect on a resource is known: they add nothing that a rule would miss. */
const KNOWN_TRANSFORMS = new Set([
  'AWS::LanguageExtensions',
  'AWS::Serverless-2016-10-31',
  'AWS::CodeDeployBlueGreen',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
]);

/** The macro that puts in what stands in a file of S3. */
const INCLUDE = 'AWS::Include';

/** An entry of a section with the block that it stands in. */
export interface SectionEntry {
  readonly block: PlacedBlock['block'];
  readonly entry: Entry;
}

/** The entries of a top-level section, whether it was cut into blocks or not. */
export function sectionEntries(blocks: readonly PlacedBlock[], section: string): SectionEntry[] {
  return blocks.flatMap(({ block }) => entriesIn(block, section));
}

/** What a block has of a top-level section. */
export function entriesIn(block: PlacedBlock['block'], section: string): readonly SectionEntry[] {
  if (block.root?.kind !== 'mapping') return [];
  if (block.kind === 'entry')
    return block.section === section ? block.root.entries.map((entry) => ({ block, entry })) : [];
  return block.root.entries.flatMap(({ key, value }) => {
    const isIt = key.kind === 'scalar' && key.text === section && value.kind === 'mapping';
    return isIt ? value.entries.map((entry) => ({ block, entry })) : [];
  });
}

/** What a document's resources can draw on, or the previous environment where it is still true. */
export function readEnvironment(blocks: readonly PlacedBlock[]): Environment {
  const anchors = new Map<string, Located>();
  for (const { block } of blocks)
    if (block.anchored && block.root) collectAnchors(block.root, block, anchors);
  const macros = transforms(blocks);
  const brings = (section: string): boolean =>
    macros.some((macro) => macro.name === INCLUDE && macro.within === 'template') ||
    sectionEntries(blocks, section).some(({ entry }) => keyText(entry) === 'Fn::Transform');
  const conditions = sectionEntries(blocks, 'Conditions');
  const environment = {
    parameters: new Map(sectionEntries(blocks, 'Parameters').flatMap(readParameter)),
    mappings: located(sectionEntries(blocks, 'Mappings')),
    conditions: located(conditions),
    globals: located(sectionEntries(blocks, 'Globals')),
    apis: located(sectionEntries(blocks, 'Resources').filter(({ entry }) => isSamApi(entry.value))),
    anchors,
    open: macros.some(({ name }) => name !== INCLUDE && !KNOWN_TRANSFORMS.has(name)),
    bringsResources: brings('Resources'),
    bringsMappings: brings('Mappings'),
  };
  for (const [name, made] of conditions.flatMap((entry) => madeByLoop(entry, environment)))
    environment.conditions.set(name, made);
  return environment;
}

/** The blocks that an environment is made of: all but the resources', and those that anchors tie together. */
export function environmentBlocks(document: SyntaxDocument): readonly PlacedBlock['block'][] {
  return document.blocks
    .map((placed) => placed.block)
    .filter(
      (block) =>
        block.kind !== 'entry' ||
        block.anchored ||
        (block.section !== 'Resources' && block.section !== 'Outputs') ||
        (block.root?.kind === 'mapping' &&
          (mayBring(block.root) || block.root.entries.some(({ value }) => isSamApi(value)))),
    );
}

function isSamApi(body: Node): boolean {
  return /^AWS::Serverless::(?:Http)?Api$/.test(textOf(childOf(body, 'Type')) ?? '');
}

function located(entries: readonly SectionEntry[]): Map<string, Located> {
  const found = new Map<string, Located>();
  for (const { block, entry } of entries) {
    const name = keyText(entry);
    if (name !== undefined) found.set(name, { block, node: entry.value, key: entry.key });
  }
  return found;
}

/** The conditions that a `Fn::ForEach` makes. */
function madeByLoop({ block, entry: loop }: SectionEntry, env: Environment): readonly [string, Located][] {
  if (!isLoop(keyText(loop))) return [];
  const turns = turnsOf(loop, { env, block, world: new World(), evaluate, bindings: undefined }) ?? [];
  return turns.map(({ entry: { key, value: node }, bindings }) => [
    bind(key.kind === 'scalar' ? key.text : '', bindings),
    { block, node, key, bindings },
  ]);
}

function readParameter({ block, entry }: SectionEntry): [string, Parameter][] {
  const name = keyText(entry);
  if (name === undefined || entry.value.kind !== 'mapping') return [];
  const fields = new Map(entry.value.entries.map((field) => [keyText(field), field.value]));
  const type = scalarText(fields.get('Type')) ?? 'String';
  const standing = fields.get('Default');
  const text = scalarText(standing);
  const allowed = fields.get('AllowedValues');
  const parameter: Parameter = {
    name,
    type,
    list: isList(type),
    default:
      standing === undefined || text === undefined
        ? undefined
        : { text, place: { source: block, start: standing.start, end: standing.end } },
    noEcho: /^(?:true|yes|on)$/i.test(scalarText(fields.get('NoEcho')) ?? ''),
    allowed: allowed?.kind === 'sequence' ? allowed.items.map((item) => scalarText(item) ?? '') : undefined,
  };
  return [[name, parameter]];
}

/** Whether a parameter of the type is given a list. */
export function isList(type: string): boolean {
  return type === 'CommaDelimitedList' || /^(?:AWS::SSM::Parameter::Value<)?List</.test(type);
}

function scalarText(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || (node.start === node.end && node.style === 'plain')) return undefined;
  return String(literalOf(node) ?? node.text);
}

interface Macro {
  readonly name: string;
  /** What it transforms: the whole template, or a section of it. */
  readonly within: 'template' | 'section';
}

/** The macros of the template and of its sections. */
function transforms(blocks: readonly PlacedBlock[]): readonly Macro[] {
  const found: Macro[] = [];
  for (const { block } of blocks) {
    if (block.root?.kind !== 'mapping') continue;
    for (const { key, value } of block.root.entries) {
      const name = key.kind === 'scalar' ? key.text : undefined;
      if (block.kind === 'entry') {
        if (name === 'Fn::Transform') found.push(...macrosIn(value, 'section'));
      } else if (name === 'Transform' || name === 'Fn::Transform') found.push(...macrosIn(value, 'template'));
      else if (name !== undefined && SECTIONS.has(name) && value.kind === 'mapping')
        for (const entry of value.entries)
          if (keyText(entry) === 'Fn::Transform') found.push(...macrosIn(entry.value, 'section'));
    }
  }
  return found;
}

const SECTIONS: ReadonlySet<string> = new Set(['Resources', 'Mappings', 'Conditions', 'Parameters']);

function macrosIn(value: Node, within: Macro['within']): readonly Macro[] {
  const nodes = value.kind === 'sequence' ? value.items : [value];
  return nodes.map((node) => ({ name: macroName(node), within }));
}

/** The name of a macro, which may stand with its parameters. */
function macroName(node: Node): string {
  const named =
    node.kind === 'mapping' ? node.entries.find((entry) => keyText(entry) === 'Name')?.value : node;
  return scalarText(named) ?? '?';
}

function collectAnchors(node: Node, block: PlacedBlock['block'], anchors: Map<string, Located>): void {
  if (node.anchor !== undefined) anchors.set(node.anchor, { block, node, key: node });
  if (node.kind === 'sequence') for (const item of node.items) collectAnchors(item, block, anchors);
  if (node.kind !== 'mapping') return;
  for (const { key, value } of node.entries) {
    collectAnchors(key, block, anchors);
    collectAnchors(value, block, anchors);
  }
}
