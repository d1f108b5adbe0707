import type { Edit } from '../../../model/index.ts';
import type { TfTemplate } from '../read.ts';
import type { Located } from '../scope.ts';
import { plainTable } from '../tables/index.ts';
import { itemsOf, mergedItems, type Item, type NewBlock } from './items.ts';
import { isList, ownerOf, type Added } from './names.ts';

/** New blocks with the one that they stand behind. */
interface Addition {
  readonly behind: Located;
  readonly blocks: readonly NewBlock[];
}

/**
 * The blocks that edits add: resources behind the one that they serve, with the data sources that they ask for, and variables
 * behind the others. Undefined where one of them has no counterpart or no place.
 */
export function newBlocks(
  template: TfTemplate,
  edits: readonly Edit[],
  added: Added,
): readonly Addition[] | undefined {
  const [first] = edits;
  const owner = first && first.kind !== 'default' ? ownerOf(template, first) : undefined;
  const additions = edits.filter((edit) => edit.kind === 'add');
  if (additions.length + added.data.size + added.variables.size === 0) return [];
  if (owner === undefined || owner.block.node.fromObject === true) return undefined;
  const served = (additions[0] && template.named(additions[0].after)?.block) ?? owner.block;
  const resources = additions.map((addition) => resourceOf(addition, added));
  if (resources.includes(undefined)) return undefined;
  const sources = [...added.data]
    .filter(([type, label]) => !owner.module.data.has(`${type}.${label}`))
    .map((labels): NewBlock => ({ type: 'data', labels, items: [] }));
  const variables = [...added.variables].map(([label, parameter]) => variableOf(label, parameter));
  const own = [...sources, ...(resources as readonly NewBlock[])];
  const last = [...owner.module.variables.values()].at(-1)?.block;
  const isPlace = last !== undefined && last.node.fromObject !== true && last.section.problems.length === 0;
  const all: readonly Addition[] = isPlace
    ? [
        { behind: served, blocks: own },
        { behind: last, blocks: variables },
      ]
    : [{ behind: served, blocks: [...own, ...variables] }];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function resourceOf(
  { name, type, properties }: Extract<Edit, { kind: 'add' }>,
  added: Added,
): NewBlock | undefined {
  const address = added.addresses.get(name)!;
  const { table } = plainTable(type)!;
  const items: Item[] = [];
  if (table.nameDemanded === true && table.named !== undefined) {
    const own = address.label.replaceAll('_', '-');
    items.push({ kind: 'attribute', name: table.named, value: { kind: 'value', value: own } });
  }
  for (const [property, value] of Object.entries(properties)) {
    const own = itemsOf(property, value, table.fields);
    if (own === undefined) return undefined;
    items.push(...own);
  }
  const merged = mergedItems(items);
  return merged && { type: 'resource', labels: [address.type, address.label], items: merged };
}

function variableOf(
  label: string,
  { type, description, secret }: Extract<Edit, { kind: 'parameter' }>,
): NewBlock {
  const form = isList(type) ? 'list(string)' : type === 'Number' ? 'number' : 'string';
  const items: Item[] = [
    { kind: 'attribute', name: 'type', value: { kind: 'code', text: form } },
    { kind: 'attribute', name: 'description', value: { kind: 'value', value: description } },
  ];
  if (secret === true)
    items.push({ kind: 'attribute', name: 'sensitive', value: { kind: 'value', value: true } });
  return { type: 'variable', labels: [label], items };
}
