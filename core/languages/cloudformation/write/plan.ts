import type { Edit, EditValue, Literal, Path, Place, World } from '../../../model/index.ts';
import { Mention } from '../../../model/index.ts';
import type { Block } from '../../../syntax/blocks.ts';
import type { Node } from '../../../syntax/tree.ts';
import type { CfnDeclaration } from '../declaration.ts';
import type { CfnTemplate } from '../read.ts';
import { keyText } from '../scope.ts';
import { PHYSICAL_NAMES } from '../tables/physical-names.ts';
import { setAtPath, joined, same, type Tree } from '../../set-at-path.ts';
import { isEmptyScalar, locate, type Cursor, type Lookup } from './locate.ts';

/** A collection or another node of a block that is to change. */
interface Target {
  readonly block: Block;
  readonly at: Cursor;
}

/** What is to happen to the nodes of a template, every node once. */
export interface Plan {
  /** Values in the place of nodes. */
  readonly fills: Map<Node, Target & { readonly value: EditValue }>;
  /** Entries that mappings get, behind the entry of an index or, undefined, behind the last. */
  readonly insertions: Map<Node, Target & { readonly trees: ReadonlyMap<number | undefined, Tree> }>;
  /** Members that lists get at their ends. */
  readonly appendings: Map<Node, Target & { readonly items: readonly EditValue[] }>;
  /** Entries and members that collections lose. */
  readonly removals: Map<Node, Target & { readonly indices: ReadonlySet<number> }>;
  readonly defaults: { readonly place: Place; readonly value: Literal }[];
  /** New parameters by their names. */
  readonly parameters: Map<string, Tree>;
  /** New resources with the one that each stands behind. */
  readonly additions: { readonly after: CfnDeclaration; readonly name: string; readonly body: Tree }[];
}

/** The plan of edits, whose new names are unique; undefined where one of them cannot be carried out exactly. */
export function planOf(template: CfnTemplate, edits: readonly Edit[], world: World): Plan | undefined {
  const plan: Plan = {
    fills: new Map(),
    insertions: new Map(),
    appendings: new Map(),
    removals: new Map(),
    defaults: [],
    parameters: new Map(),
    additions: [],
  };
  const feasible = edits.every((edit) => include(plan, edit, template, world));
  return feasible && !contradicts(plan) ? plan : undefined;
}

function include(plan: Plan, edit: Edit, template: CfnTemplate, world: World): boolean {
  if (edit.kind === 'default') return includeDefault(plan, edit, template);
  if (edit.kind === 'add') return includeAddition(plan, edit, template);
  if (edit.kind === 'parameter') return includeParameter(plan, edit);
  const declaration = template.named(edit.resource);
  if (declaration === undefined || declaration.made) return false;
  const path = edit.kind === 'attribute' ? [edit.name] : writtenPath(declaration, edit.path);
  const found = path && locate(declaration, path, world);
  if (found === undefined) return false;
  const { block } = declaration;
  switch (edit.kind) {
    case 'set':
      return put(plan, block, found, edit.value);
    case 'attribute':
      if (edit.name === 'DependsOn') return dependOn(plan, block, found, edit.value);
      return put(plan, block, found, edit.value, typeEntry(found.at.node));
    case 'append':
      return append(plan, block, found, edit.value);
    case 'remove':
      return remove(plan, block, found);
  }
}

/** The path from the resource's body. */
function writtenPath({ lens, writtenType, bare }: CfnDeclaration, path: Path): Path | undefined {
  if (path.length === 0) return undefined;
  const name = path[0] === '*name' ? PHYSICAL_NAMES[writtenType] : undefined;
  if (path[0] === '*name') return name === undefined ? undefined : ['Properties', name];
  if (bare) return path;
  if (lens === undefined) return ['Properties', ...path];
  const written = lens.path(path);
  return lens.has(String(written[0])) ? ['Properties', ...written] : undefined;
}

/** What is there first already stays; a name alone is not made a list. */
function dependOn(plan: Plan, block: Block, found: Lookup, value: EditValue): boolean {
  if (!(value instanceof Mention)) return false;
  if (found.kind === 'missing') return put(plan, block, found, value.resource, typeEntry(found.at.node));
  return found.at.node.kind === 'sequence' && append(plan, block, found, value.resource);
}

function typeEntry(body: Node): number | undefined {
  if (body.kind !== 'mapping') return undefined;
  const index = body.entries.findLastIndex((entry) => keyText(entry) === 'Type');
  return index < 0 ? undefined : index;
}

function put(plan: Plan, block: Block, found: Lookup, value: EditValue, behind?: number): boolean {
  if (found.kind === 'missing') return extend(plan, block, found, value, 'set', behind);
  return !found.reference && fill(plan, block, wholeOf(found.at, value), [], value, 'set');
}

/** Where the other branch of an `!If` has the value already, the whole of it: both branches alike are one value. */
function wholeOf(at: Cursor, value: EditValue): Cursor {
  const { parent, node, index } = at;
  if (parent === undefined || !isBranch(parent) || parent.node.kind !== 'sequence') return at;
  const other = parent.node.items.find((item, i) => i > 0 && i !== index && item !== node);
  if (other?.kind !== 'scalar' || typeof value === 'object' || !saysAlike(other, value)) return at;
  const whole = parent.node.tag === '!If' ? parent : parent.parent;
  return whole === undefined || whole.node.anchor !== undefined ? at : wholeOf(whole, value);
}

/** Whether a scalar of a branch is the value, not a reference of its name. */
function saysAlike({ tag, text }: Extract<Node, { readonly kind: 'scalar' }>, value: Literal): boolean {
  return tag === undefined && text === String(value);
}

function append(plan: Plan, block: Block, found: Lookup, value: EditValue): boolean {
  if (found.kind === 'missing') return !found.merged && extend(plan, block, found, value, 'append');
  if (found.reference) return false;
  const { at } = found;
  if (at.node.kind === 'sequence' && at.node.items.length > 0)
    return appendItem(plan, block, at, at.node.items.length, [], value);
  const vacant = (at.node.kind === 'sequence' && at.node.flow) || isEmptyScalar(at.node) || isNoValue(at);
  return vacant && fill(plan, block, at, [], value, 'append');
}

/** Of what `locate` finds without a reference in it, only `AWS::NoValue` is a function. */
function isNoValue({ node }: Cursor): boolean {
  return (
    node.tag === '!Ref' ||
    (node.kind === 'mapping' && node.entries[0]?.key.kind === 'scalar' && keyText(node.entries[0]) === 'Ref')
  );
}

/** Puts a value below the deepest node of its path that is there. */
function extend(
  plan: Plan,
  block: Block,
  { at, rest }: Extract<Lookup, { kind: 'missing' }>,
  value: EditValue,
  kind: 'set' | 'append',
  behind?: number,
): boolean {
  const { node } = at;
  if (node.kind === 'sequence' && node.items.length > 0)
    return appendItem(plan, block, at, rest[0] as number, rest.slice(1), value, kind);
  if (node.kind !== 'mapping' || node.entries.length === 0 || isNoValue(at))
    return fill(plan, block, at, rest, value, kind);
  const standing = plan.insertions.get(node);
  const other = standing && [...standing.trees].find(([, tree]) => Object.hasOwn(tree, String(rest[0])));
  const place = other === undefined ? behind : other[0];
  const tree = setAtPath(standing?.trees.get(place), rest, value, kind) as Tree | undefined;
  if (tree === undefined) return false;
  plan.insertions.set(node, { block, at, trees: new Map([...(standing?.trees ?? []), [place, tree]]) });
  return true;
}

function fill(
  plan: Plan,
  block: Block,
  at: Cursor,
  rest: Path,
  value: EditValue,
  kind: 'set' | 'append',
): boolean {
  const grown = setAtPath(plan.fills.get(at.node)?.value, rest, value, kind);
  if (grown === undefined) return false;
  plan.fills.set(at.node, { block, at, value: grown });
  return true;
}

function appendItem(
  plan: Plan,
  block: Block,
  at: Cursor,
  index: number,
  rest: Path,
  value: EditValue,
  kind?: 'set' | 'append',
): boolean {
  const before = at.node.kind === 'sequence' ? at.node.items.length : 0;
  const standing = plan.appendings.get(at.node)?.items;
  const items =
    kind === undefined
      ? setAtPath(standing, [], value, 'append')
      : setAtPath(standing, [index - before, ...rest], value, kind);
  if (items === undefined) return false;
  plan.appendings.set(at.node, { block, at, items: items as readonly EditValue[] });
  return true;
}

/** What an `!If` gives is taken away by `AWS::NoValue` in its branch. */
function remove(plan: Plan, block: Block, found: Lookup): boolean {
  if (found.kind === 'missing') return false;
  const { parent, index, node } = found.at;
  if (parent === undefined) return false;
  if (isBranch(parent))
    return !isNoValue(found.at) && fill(plan, block, found.at, [], new Mention('AWS::NoValue'), 'set');
  const owner = parent.node;
  const indices = new Set(plan.removals.get(owner)?.indices).add(index);
  if (owner.kind === 'mapping') {
    // An earlier one of the same name would take its place.
    const name = keyText(owner.entries[index]!);
    if (owner.entries.some((entry) => keyText(entry) === name && entry.value !== node)) return false;
  }
  plan.removals.set(owner, { block, at: parent, indices });
  return true;
}

function isBranch({ node, key }: Cursor): boolean {
  return node.tag === '!If' || (key?.kind === 'scalar' && key.text === 'Fn::If');
}

function includeDefault(
  plan: Plan,
  edit: Extract<Edit, { kind: 'default' }>,
  template: CfnTemplate,
): boolean {
  const { place, value } = edit;
  const parameter = [...template.environment.parameters.values()].find(
    ({ default: own }) => own?.place.source === place.source && own.place.start === place.start,
  );
  if (parameter === undefined || parameter.allowed?.includes(String(value)) === false) return false;
  const known = plan.defaults.find(
    (other) => other.place.source === place.source && other.place.start === place.start,
  );
  if (known !== undefined) return known.value === value;
  plan.defaults.push({ place, value });
  return true;
}

function includeParameter(plan: Plan, edit: Extract<Edit, { kind: 'parameter' }>): boolean {
  const { name, type, description, secret } = edit;
  const plain: Tree = { Type: type, Description: description };
  const body = secret === true ? { ...plain, NoEcho: true } : plain;
  const twin = plan.parameters.get(name);
  plan.parameters.set(name, twin ?? body);
  return twin === undefined || twin['Type'] === type;
}

function includeAddition(plan: Plan, edit: Extract<Edit, { kind: 'add' }>, template: CfnTemplate): boolean {
  // A new resource can stand behind another new one.
  const after = plan.additions.find(({ name }) => name === edit.after)?.after ?? template.named(edit.after);
  if (after === undefined || after.bindings !== undefined || after.made) return false;
  const empty = Object.keys(edit.properties).length === 0;
  const body: Tree = { Type: edit.type, ...(empty ? {} : { Properties: edit.properties }) };
  const twin = plan.additions.find(({ name }) => name === edit.name);
  if (twin !== undefined) return same(joined(twin.body, body) ?? '', body);
  plan.additions.push({ after, name: edit.name, body });
  return true;
}

/** Whether something is to change within what is replaced or taken out. */
function contradicts({ fills, insertions, appendings, removals }: Plan): boolean {
  const targets = [fills, insertions, appendings, removals].flatMap((map) => [...map.values()]);
  return targets.some(({ at }) => {
    for (let { parent, index } = at; parent !== undefined; { parent, index } = parent)
      if (fills.has(parent.node) || removals.get(parent.node)?.indices.has(index)) return true;
    return (
      fills.has(at.node) && (insertions.has(at.node) || appendings.has(at.node) || removals.has(at.node))
    );
  });
}
