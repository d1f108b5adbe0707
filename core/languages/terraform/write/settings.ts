import type { Edit, EditValue, World } from '../../../model/index.ts';
import { setAtPath } from '../../set-at-path.ts';
import { scopeIn } from '../companions.ts';
import type { TfDeclaration } from '../declaration.ts';
import { attr, renaming, type Fields, type Keyed } from '../fields.ts';
import { isMerged } from '../override.ts';
import type { TfTemplate } from '../read.ts';
import type { Owner, Setting } from './locate.ts';
import { targetOf } from './target.ts';

/** An edit of a property. */
export type PropertyEdit = Extract<Edit, { kind: 'set' | 'append' | 'remove' }>;

/** Settings of one block are written as one, and so are edits of one property's parts: what is missing is added once. */
export function together(
  template: TfTemplate,
  edits: readonly Edit[],
  world: World,
): readonly (readonly Edit[])[] {
  const groups = new Map<string, Edit[]>();
  for (const [i, edit] of edits.entries()) {
    const together = edit.kind === 'set' || edit.kind === 'append';
    const part = together && !isInOwnBlock(template, edit, world) ? String(edit.path[0]) : '';
    const key = together ? `${edit.kind} ${edit.resource}/${part}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()];
}

/** Whether a setting is written in the block of its resource, as its table says. */
function isInOwnBlock(template: TfTemplate, edit: Edit, world: World): boolean {
  if (edit.kind !== 'set') return false;
  const name = String(edit.path[0]);
  const declaration = declarationOf(template, edit.resource, name);
  const target = declaration?.table && targetOf(declaration, name, world);
  if (target?.fields[name]?.keyed !== undefined) return false;
  return target?.missing === undefined && target?.fields === declaration?.table?.fields;
}

/** Of those that a block stands for, the one that has the property. */
export function declarationOf(
  template: TfTemplate,
  name: string,
  property: string,
): TfDeclaration | undefined {
  const named = template.named(name);
  if (named?.table === undefined || Object.hasOwn(named.table.fields, property)) return named;
  const own = template.declarations.find(
    (other) => other.name === name && Object.hasOwn(other.table?.fields ?? {}, property),
  );
  return own ?? named;
}

/** What edits set; settings of one member of a list that is not there yet are one: the member. Undefined where two contradict. */
export function settingsOf(
  declaration: TfDeclaration,
  edits: readonly PropertyEdit[],
  world: World,
): readonly Setting[] | undefined {
  const result = new Map<string, Setting>();
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const member = edit.path.slice(0, edit.path.findIndex((segment) => typeof segment === 'number') + 1);
    const isNew = member.length > 0 && declaration.property(member, world).data.kind === 'absent';
    const path = isNew ? member : edit.path;
    const key = JSON.stringify(path);
    const value = setAtPath(result.get(key)?.value, edit.path.slice(path.length), edit.value, 'set');
    if (value === undefined) return undefined;
    result.set(key, { path, value });
  }
  return [...result.values()];
}

/** Tags are one map in Terraform, whatever they are in CloudFormation; undefined where edits are about something else. */
export function tagSettings(
  declaration: TfDeclaration,
  edits: readonly PropertyEdit[],
  world: World,
): { readonly owner: Owner; readonly settings: readonly Setting[] } | undefined {
  const { block, table } = declaration;
  const settings = edits.map((edit): Setting | undefined => {
    if (edit.kind === 'remove') return undefined;
    const [name, key] = edit.path;
    if (!/Tags$/.test(String(name)) || Object.hasOwn(table!.fields, String(name))) return undefined;
    const { Key, Value: given } = edit.value as Readonly<Record<string, EditValue>>;
    const word = edit.kind === 'set' ? key : Key;
    const value = edit.kind === 'set' ? edit.value : given;
    return typeof word === 'string' && value !== undefined ? { path: ['tags', word], value } : undefined;
  });
  const all = whole(settings);
  if (all === undefined || block.section.json === true || isMerged(block.node)) return undefined;
  return { owner: { block, fields: TAGS, scope: scopeIn(declaration, world) }, settings: all };
}

const TAGS: Fields = { tags: renaming(attr('tags'), (name) => name) };

/** Edits of a list of keys and values as settings of the attributes that are its members. */
export function listedSettings(
  { fields, names: [key, word] }: Keyed,
  edits: readonly PropertyEdit[],
): readonly Setting[] | undefined {
  const settings = edits.map((edit): Setting | undefined => {
    if (edit.kind === 'remove') return undefined;
    if (edit.kind === 'append') {
      const { [key]: name, [word]: value } = edit.value as Readonly<Record<string, EditValue>>;
      return typeof name === 'string' && value !== undefined
        ? { path: [name], value: typed(value) }
        : undefined;
    }
    const [, index, part] = edit.path;
    const name = typeof index === 'number' ? Object.keys(fields)[index] : undefined;
    return part === word && name !== undefined ? { path: [name], value: typed(edit.value) } : undefined;
  });
  return whole(settings);
}

function whole(settings: readonly (Setting | undefined)[]): readonly Setting[] | undefined {
  return settings.includes(undefined) ? undefined : (settings as readonly Setting[]);
}

/** What such a list says as a text has a type as an attribute. */
function typed(value: EditValue): EditValue {
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
