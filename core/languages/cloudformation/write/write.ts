import {
  Interpolation,
  Mention,
  type Edit,
  type EditValue,
  type Path,
  type World,
} from '../../../model/index.ts';
import type { TextChange } from '../../../syntax/blocks.ts';
import type { Mapping, Node, Sequence } from '../../../syntax/tree.ts';
import type { CfnDeclaration } from '../declaration.ts';
import type { CfnTemplate } from '../read.ts';
import { Draft } from './draft.ts';
import { isEmptyScalar, lastEntry, locate } from './locate.ts';

/**
 * The changes to the text that edits make, in offsets of the document, sorted and without overlap; undefined
 * where one of them cannot be written exactly. An `!If` is edited in its branch of the given world.
 */
export function writeEdits(
  template: CfnTemplate,
  edits: readonly Edit[],
  world: World,
): readonly TextChange[] | undefined {
  const named = withUniqueNames(edits, template);
  const draft = new Draft(template.document);
  for (const edit of named) {
    if (edit.kind !== 'add' && !apply(edit, template, world, draft)) return undefined;
  }
  for (const edit of named) {
    if (edit.kind !== 'add') continue;
    const after = template.named(edit.after);
    if (after === undefined || after.bindings !== undefined) return undefined;
    draft.addBehind(after.block, after.entry, edit.name, { Type: edit.type, Properties: edit.properties });
  }
  return draft.changes();
}

function apply(
  edit: Exclude<Edit, { kind: 'add' }>,
  template: CfnTemplate,
  world: World,
  draft: Draft,
): boolean {
  if (edit.kind === 'default') return changeDefault(edit, template, draft);
  const declaration = template.named(edit.resource);
  if (declaration === undefined) return false;
  if (edit.kind === 'attribute') return setAttribute(declaration, edit.name, edit.value, world, draft);
  const path = [
    'Properties',
    ...(declaration.lens === undefined ? edit.path : declaration.lens.path(edit.path)),
  ];
  if (edit.kind === 'set') return set(declaration, path, edit.value, world, draft);
  if (edit.kind === 'remove') return remove(declaration, path, world, draft);
  return append(declaration, path, edit.value, world, draft);
}

function set(declaration: CfnDeclaration, path: Path, value: EditValue, world: World, draft: Draft): boolean {
  const spot = locate(declaration, path, world);
  if (spot === undefined) return false;
  if (spot.kind === 'found') return draft.replace(declaration.block, spot.node, spot.key, value);
  return fill(declaration, spot, nested(spot.rest, value), draft);
}

function fill(
  declaration: CfnDeclaration,
  spot: { readonly into: Node; readonly key: Node },
  tree: EditValue | undefined,
  draft: Draft,
): boolean {
  if (tree === undefined) return false;
  const { into, key } = spot;
  if (into.kind === 'mapping' && into.tag === undefined && !isCall(into)) {
    draft.insert(declaration.block, into, tree as Tree);
    return true;
  }
  return isEmptyScalar(into) && into.start === into.end
    ? draft.fill(declaration.block, into, key, tree)
    : draft.replace(declaration.block, into, key, tree);
}

type Tree = { readonly [key: string]: EditValue };

function isCall(node: Mapping): boolean {
  const [only] = node.entries;
  return node.entries.length === 1 && only?.key.kind === 'scalar' && only.key.text === 'Ref';
}

/** The value below the rest of a path; an index begins a new list. */
function nested(rest: Path, value: EditValue): EditValue | undefined {
  return rest.reduceRight<EditValue>(
    (inner, segment) => (typeof segment === 'number' ? [inner] : { [segment]: inner }),
    value,
  );
}

function append(
  declaration: CfnDeclaration,
  path: Path,
  value: EditValue,
  world: World,
  draft: Draft,
): boolean {
  const spot = locate(declaration, path, world);
  if (spot === undefined) return false;
  if (spot.kind === 'missing') return fill(declaration, spot, nested(spot.rest, [value]), draft);
  if (spot.node.kind === 'sequence') return draft.append(declaration.block, spot.node, value);
  return isEmptyScalar(spot.node) && draft.fill(declaration.block, spot.node, spot.key, [value]);
}

function remove(declaration: CfnDeclaration, path: Path, world: World, draft: Draft): boolean {
  const spot = locate(declaration, path, world);
  if (spot?.kind !== 'found' || spot.owner === undefined) return false;
  draft.remove(declaration.block, spot.owner, indexIn(spot.owner, spot.node));
  return true;
}

function indexIn(owner: Mapping | Sequence, node: Node): number {
  return owner.kind === 'mapping'
    ? owner.entries.findIndex((entry) => entry.value === node)
    : owner.items.indexOf(node);
}

function setAttribute(
  declaration: CfnDeclaration,
  name: string,
  value: EditValue,
  world: World,
  draft: Draft,
): boolean {
  const spot = locate(declaration, [name], world);
  if (spot?.kind === 'found') return draft.replace(declaration.block, spot.node, spot.key, value);
  const body = spot?.into;
  if (body?.kind !== 'mapping') return false;
  draft.insert(declaration.block, body, { [name]: value }, lastEntry(body, 'Type'));
  return true;
}

function changeDefault(
  edit: Extract<Edit, { kind: 'default' }>,
  template: CfnTemplate,
  draft: Draft,
): boolean {
  const { place, value } = edit;
  for (const parameter of template.environment.parameters.values()) {
    const own = parameter.default?.place;
    if (
      own?.source === place.source &&
      own.start === place.start &&
      parameter.allowed?.includes(String(value)) === false
    )
      return false;
  }
  return draft.replaceText(place, value);
}

/** New resources get names that nothing has yet; mentions of them follow. */
function withUniqueNames(edits: readonly Edit[], template: CfnTemplate): readonly Edit[] {
  const names = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind !== 'add' || names.has(edit.name)) continue;
    let name = edit.name;
    for (let i = 2; template.named(name) !== undefined || template.environment.parameters.has(name); i++)
      name = `${edit.name}${i}`;
    names.set(edit.name, name);
  }
  if ([...names].every(([asked, given]) => asked === given)) return edits;
  return edits.map((edit) =>
    edit.kind === 'add'
      ? { ...edit, name: names.get(edit.name)!, properties: renamed(edit.properties, names) as Tree }
      : 'value' in edit
        ? ({ ...edit, value: renamed(edit.value, names) } as Edit)
        : edit,
  );
}

function renamed(value: EditValue, names: ReadonlyMap<string, string>): EditValue {
  if (value instanceof Mention)
    return new Mention(names.get(value.resource) ?? value.resource, value.attribute);
  if (value instanceof Interpolation) {
    return new Interpolation(
      value.parts.map((part) => (part instanceof Mention ? (renamed(part, names) as Mention) : part)),
    );
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item as EditValue, names));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]));
}
