import type { Attribute, Expression, HclBlock } from '../../syntax/hcl/tree.ts';
import { keysOf, pairsOf } from './collections.ts';
import { evaluate } from './evaluate.ts';
import { iterationOf } from './iteration.ts';
import { scopeOf } from './override.ts';
import { attributeOf, type Scope } from './scope.ts';

/** A nested block as it is deployed, with the names that it is evaluated in. */
export interface BlockInstance {
  readonly block: HclBlock;
  readonly scope: Scope;
}

/** Most blocks that one `dynamic` is expanded into. */
const MOST = 100;

/** The nested blocks of a type, `dynamic` ones expanded; open where there may be more. */
export function blocksOf(
  { body }: HclBlock,
  type: string,
  scope: Scope,
): { readonly instances: readonly BlockInstance[]; readonly open: boolean } {
  const instances: BlockInstance[] = [];
  let open = false;
  const take = (found: { readonly instances: readonly BlockInstance[]; readonly open: boolean }): void => {
    instances.push(...found.instances);
    open ||= found.open;
  };
  for (const attribute of body.attributes) {
    // JSON's `dynamic` is an attribute like any other.
    if (attribute.name === 'dynamic')
      for (const block of dynamicsIn(attribute, type)) take(expand(block, type, scopeOf(attribute, scope)));
    if (attribute.name !== type) continue;
    const blocks = fromObjects(attribute);
    const own = scopeOf(attribute, scope);
    take(
      blocks === undefined
        ? fromValue(attribute, own)
        : { instances: blocks.map((block) => ({ block, scope: own })), open: false },
    );
  }
  for (const block of body.blocks) {
    if (block.type === type) instances.push({ block, scope: scopeOf(block, scope) });
    else if (block.type === 'dynamic' && block.labels[0]?.text === type)
      take(expand(block, type, scopeOf(block, scope)));
  }
  return { instances, open };
}

/** JSON's `dynamic` blocks of a type. */
function dynamicsIn(attribute: Attribute, type: string): readonly HclBlock[] {
  const { value } = attribute;
  const objects = value.kind === 'tuple' ? value.items : [value];
  return objects.flatMap((object) =>
    (object.kind === 'object' ? object.entries : [])
      .filter(({ key }) => key.kind === 'literal' && String(key.value) === type)
      .flatMap((entry) => fromObjects({ ...attribute, value: entry.value }) ?? []),
  );
}

/** What stands for a block that is worked out, among the names of its scope; no name of a person's is like it. */
const WORKED_OUT = ' ';

/** Blocks that are worked out: a list of maps, or a map, each of whose entries is an attribute. */
function fromValue(
  { name, nameEnd, start, end, value }: Attribute,
  scope: Scope,
): { readonly instances: readonly BlockInstance[]; readonly open: boolean } {
  const worked = evaluate(value, scope, []);
  if (worked.data.kind === 'absent') return { instances: [], open: false };
  const { items, open } = worked.data.kind === 'map' ? { items: [worked], open: false } : worked.list();
  let isWhole = !open;
  const instances = items.flatMap((item): readonly BlockInstance[] => {
    const { data } = item;
    if (data.kind !== 'map' || data.open) {
      isWhole = false;
      return [];
    }
    const attributes = keysOf(data).map((key): Attribute => {
      const steps = [{ kind: 'name', name: key } as const];
      const own = { kind: 'traversal', root: WORKED_OUT, steps, start: value.start, end: value.end } as const;
      return { name: key, nameEnd, value: own, start, end };
    });
    const inside = { attributes, blocks: [], start: value.start, end: value.end };
    const block = { type: name, labels: [], start, headerEnd: nameEnd, body: inside, end, fromObject: true };
    return [{ block, scope: { ...scope, names: new Map(scope.names).set(WORKED_OUT, item) } }];
  });
  return { instances, open: !isWhole };
}

/** Blocks that are written as an attribute: an object, or a list of them. */
function fromObjects({ name, nameEnd, start, value }: Attribute): readonly HclBlock[] | undefined {
  const objects = value.kind === 'tuple' ? value.items : [value];
  const blocks = objects.map((object): HclBlock | undefined => {
    if (object.kind !== 'object') return undefined;
    const attributes = object.entries.flatMap(({ key, value: inner }): readonly Attribute[] =>
      key.kind === 'literal'
        ? [{ name: String(key.value), nameEnd: key.end, value: inner, start: key.start, end: inner.end }]
        : [],
    );
    const header =
      value === object ? { start, headerEnd: nameEnd } : { start: object.start, headerEnd: object.start + 1 };
    const inside = { attributes, blocks: [], start: object.start, end: object.end };
    return { type: name, labels: [], ...header, body: inside, end: object.end, fromObject: true };
  });
  return blocks.includes(undefined) ? undefined : (blocks as readonly HclBlock[]);
}

function expand(
  block: HclBlock,
  type: string,
  scope: Scope,
): { readonly instances: readonly BlockInstance[]; readonly open: boolean } {
  const written = block.body.attributes.find(({ name }) => name === 'content');
  const content =
    block.body.blocks.find((inner) => inner.type === 'content') ?? (written && fromObjects(written)?.[0]);
  const collection = attributeOf(block, 'for_each');
  const pairs = collection && pairsOf(evaluate(collection, scope, []));
  if (content === undefined || pairs === undefined || pairs.length > MOST)
    return { instances: [], open: true };
  const iterator = attributeOf(block, 'iterator');
  const name = (iterator && nameIn(iterator)) ?? type;
  const instances = pairs.map(([key, value]) => ({
    block: content,
    scope: { ...scope, names: new Map(scope.names).set(name, iterationOf(key, value)) },
  }));
  return { instances, open: false };
}

function nameIn(node: Expression): string | undefined {
  if (node.kind === 'literal') return String(node.value);
  return node.kind === 'traversal' && typeof node.root === 'string' ? node.root : undefined;
}
