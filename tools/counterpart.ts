import { allCompanions, plainTable } from '../core/languages/terraform/tables/index.ts';
import { itemsOf, type Item } from '../core/languages/terraform/write/items.ts';
import { printBlock } from '../core/languages/terraform/write/print.ts';
import { Mention, type EditValue } from '../core/model/index.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

type Resources = Readonly<Record<string, Resource>>;

/** Which of Terraform's types a canonical type is written as, with its table. */
export type TableOf = typeof plainTable;

/** A template, as JSON, in Terraform's words, as far as tables have them; undefined where they have none of its types. */
export function counterpartOf(json: string, tableOf: TableOf = plainTable): string | undefined {
  const { Resources: all = {} } = JSON.parse(json) as { readonly Resources?: Resources };
  const blocks = Object.entries(all).flatMap(([name, each]) => blockOf(name, each, all, tableOf) ?? []);
  return blocks.length === 0 ? undefined : `${blocks.join('\n\n')}\n`;
}

function labelOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/\W/g, '_');
}

function blockOf(
  name: string,
  { Type, Properties = {} }: Resource,
  all: Resources,
  tableOf: TableOf,
): string | undefined {
  const own = tableOf(Type);
  if (own === undefined) return undefined;
  const { type, table } = own;
  const label = labelOf(name);
  const items: Item[] = [];
  const companions = new Map<string, Item[]>();
  for (const [property, given] of Object.entries(Properties)) {
    const value = valueOf(given, all, tableOf);
    if (value === undefined) continue;
    const written = itemsOf(property, value, table.fields);
    if (written !== undefined) items.push(...written);
    for (const [other, companion] of allCompanions()) {
      if (written !== undefined || !companion.of.includes(type)) continue;
      const apart = itemsOf(property, value, companion.fields);
      if (apart === undefined) continue;
      companions.set(other, [
        ...(companions.get(other) ?? [
          {
            kind: 'attribute',
            name: companion.by,
            value: { kind: 'code', text: `${type}.${label}.id` },
          },
        ]),
        ...apart,
      ]);
      break;
    }
  }
  const blocks = [[type, items] as const, ...companions].map(([kind, body]) =>
    printBlock({ type: 'resource', labels: [kind, label], items: body }, '\n'),
  );
  return blocks.join('\n\n');
}

/** What a property's value is in an edit; undefined of functions that have no plain counterpart. */
function valueOf(value: unknown, all: Resources, tableOf: TableOf): EditValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => valueOf(item, all, tableOf));
    return items.includes(undefined) ? undefined : (items as EditValue[]);
  }
  if (typeof value !== 'object' || value === null) return value as EditValue;
  const [[key, argument] = ['', undefined], ...more] = Object.entries(value);
  if (more.length === 0 && key === 'Ref') return mention(String(argument), undefined, all, tableOf);
  if (more.length === 0 && key === 'Fn::GetAtt' && Array.isArray(argument))
    return mention(String(argument[0]), String(argument[1]), all, tableOf);
  if (key.startsWith('Fn::')) return undefined;
  const entries = Object.entries(value).map(([name, part]) => [name, valueOf(part, all, tableOf)] as const);
  return entries.some(([, part]) => part === undefined)
    ? undefined
    : (Object.fromEntries(entries) as EditValue);
}

function mention(
  name: string,
  attribute: string | undefined,
  all: Resources,
  tableOf: TableOf,
): EditValue | undefined {
  const type = tableOf(all[name]?.Type ?? '')?.type;
  return type === undefined ? undefined : new Mention(`${type}.${labelOf(name)}`, attribute);
}
