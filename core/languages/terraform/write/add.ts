import { Interpolation, Mention, type Edit, type EditValue } from '../../../model/index.ts';
import type { HclSection } from '../../../syntax/hcl/tree.ts';
import type { TfTemplate } from '../read.ts';
import { allTables } from '../tables/index.ts';
import { itemsOf, layOut, mergedItems, type Item } from './render.ts';

type Addition = Extract<Edit, { kind: 'add' }>;

/** Terraform's addresses of the resources that edits add, by the names that the edits give them. */
export type Added = ReadonlyMap<string, { readonly type: string; readonly label: string }>;

/** How the resources that edits add are called in Terraform; undefined where one of them has no counterpart or its name is taken. */
export function namesOfAdded(template: TfTemplate, edits: readonly Edit[]): Added | undefined {
  const added = new Map<string, { readonly type: string; readonly label: string }>();
  for (const edit of edits) {
    if (edit.kind !== 'add') continue;
    const type = writtenType(edit.type);
    const owner = template.named(edit.after);
    const own = owner?.block.node.labels[1]?.text;
    if (type === undefined || own === undefined || !edit.name.startsWith(edit.after)) return undefined;
    const label = `${own}_${inSnake(edit.name.slice(edit.after.length))}`;
    if (owner!.module.resources.has(`${type}.${label}`)) return undefined;
    added.set(edit.name, { type, label });
  }
  return added;
}

/** An edit that speaks of added resources as Terraform does. */
export function inTerraformNames(edit: Edit, added: Added): Edit {
  if (added.size === 0) return edit;
  if (edit.kind === 'set' || edit.kind === 'append') return { ...edit, value: renamed(edit.value, added) };
  if (edit.kind !== 'add') return edit;
  const properties = renamed(edit.properties, added) as Addition['properties'];
  return { ...edit, properties };
}

/** New resources behind the one that they serve. */
export function writeAdditions(
  template: TfTemplate,
  additions: readonly Addition[],
  added: Added,
):
  | { readonly section: HclSection; readonly start: number; readonly end: number; readonly text: string }
  | undefined {
  const owner = template.named(additions[0]!.after);
  if (owner === undefined || owner.block.node.fromObject === true) return undefined;
  const { section, node } = owner.block;
  const eol = section.text.includes('\r\n') ? '\r\n' : '\n';
  const texts: string[] = [];
  for (const { name, type, properties } of additions) {
    const address = added.get(name)!;
    const table = tableFor(type)!;
    const items: Item[] = [];
    for (const [property, value] of Object.entries(properties)) {
      const own = itemsOf(property, value, table.fields);
      if (own === undefined) return undefined;
      items.push(...own);
    }
    const body = items.length === 0 ? ['}'] : [...layOut(mergedItems(items), '  '), '}'];
    const head = `resource "${address.type}" "${address.label}" {`;
    texts.push(items.length === 0 ? `${head}}` : [head, ...body].join(eol));
  }
  return { section, start: node.end, end: node.end, text: texts.map((text) => eol + eol + text).join('') };
}

function tableFor(type: string): ReturnType<typeof allTables>[number][1] | undefined {
  return allTables().find(([, table]) => table.type === type && table.when === undefined)?.[1];
}

function writtenType(type: string): string | undefined {
  return allTables().find(([, table]) => table.type === type && table.when === undefined)?.[0];
}

function inSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

function renamed(value: EditValue, added: Added): EditValue {
  if (typeof value === 'string') return added.get(value)?.label ?? value;
  if (value instanceof Mention) {
    const address = added.get(value.resource);
    return address === undefined ? value : new Mention(`${address.type}.${address.label}`, value.attribute);
  }
  if (value instanceof Interpolation) return withoutStack(value, added);
  if (Array.isArray(value)) return (value as readonly EditValue[]).map((item) => renamed(item, added));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, added)]));
}

/** `${AWS::StackName}-name` is a name of its own where there are no stacks. */
function withoutStack(value: Interpolation, added: Added): EditValue {
  const [first, second, ...more] = value.parts;
  const isStack = typeof first === 'object' && 'pseudo' in first && first.pseudo === 'AWS::StackName';
  if (!isStack || typeof second !== 'string' || more.length > 0) return value;
  const name = second.replace(/^-/, '');
  return (added.get(name)?.label ?? name).replaceAll('_', '-');
}
